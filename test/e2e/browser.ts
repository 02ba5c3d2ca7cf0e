import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../.ci/prepare.mjs';
import type { Certificate } from '../../src/playground/server/certificate.ts';

/**
 * Starts Chromium so that every name leads to the server on this machine, and trusts that server's certificate only.
 * No Playwright routing: it would switch the HTTP cache off.
 */
export const startBrowser = (port: number, certificate: Certificate): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found; `npm test` installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
  });
};
