import type { Browser } from 'playwright-core';
import { startBrowser } from '../../drivers/browser.ts';

/** A port at which nobody listens: a report that asks for anything gets nothing. */
const nowhere = 9;

/** Chromium for pages that are files; it trusts no certificate. */
export function openReports(): Promise<Browser> {
  return startBrowser(nowhere, { key: '', cert: '', spki: '' });
}
