import type { Browser } from 'playwright-core';
import { startBrowser } from '../../drivers/browser.ts';

/** A port on which nothing listens, so that every request of a report fails. */
const nowhere = 9;

/** Starts Chromium for local files; it trusts no certificate. */
export function openReports(): Promise<Browser> {
  return startBrowser(nowhere, { key: '', cert: '', spki: '' });
}
