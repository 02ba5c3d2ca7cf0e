import { chromium, type Browser } from 'playwright-core';
import { findTestBrowser } from '../../tools/test-browser/test-browser.mjs';
import type { Certificate } from '../../src/playground/server/certificate/make-certificate.ts';

/** Names that Chromium itself calls, whatever page it shows; they lead nowhere. A page that asks for them is still seen. */
const ownNames = [
  'update.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'content-autofill.googleapis.com',
];

/**
 * Starts Chromium so that every name leads to the server on this machine, and trusts that server's certificate only.
 * No Playwright routing: it would switch the HTTP cache off.
 *
 * @param unreachable names that lead nowhere
 */
export const startBrowser = (
  port: number,
  certificate: Certificate,
  unreachable: readonly string[] = [],
): Promise<Browser> => {
  const executablePath = findTestBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found; `npm test` installs one.');
  const nowhere = [...ownNames, ...unreachable].map((name) => `MAP ${name} ~NOTFOUND`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // As every Chromium with windows does by itself: a frame of another site is another process.
      '--site-per-process',
      // Frames of other sites do not hear of a page's pretended screen, and Nearmiss opens its dialog as large as the real one allows.
      '--screen-info={1280x800}',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${[...nowhere, `MAP * 127.0.0.1:${port}`].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
  });
};
