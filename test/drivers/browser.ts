import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findTestBrowser } from '../../tools/test-browser/test-browser.mjs';
import type { Certificate } from '../../src/playground/server/certificate/make-certificate.ts';

/** Host names that Chromium itself requests with any page. They do not resolve; a page's requests to them are noticed. */
const ownNames = [
  'update.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'content-autofill.googleapis.com',
];

/**
 * Starts a Chromium that resolves every host name to the server on this machine and trusts only that server's
 * certificate. Does not use Playwright's routing, which would switch off the HTTP cache.
 *
 * @param unreachable host names that do not resolve
 * @param more whether it has windows, and further arguments
 */
export const startBrowser = (
  port: number,
  certificate: Certificate,
  unreachable: readonly string[] = [],
  more: Pick<LaunchOptions, 'headless' | 'args'> = {},
): Promise<Browser> => {
  const executablePath = findTestBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found; `npm test` installs one.');
  const nowhere = [...ownNames, ...unreachable].map((name) => `MAP ${name} ~NOTFOUND`);
  return chromium.launch({
    executablePath,
    ...more,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Runs a frame of another site in another process, as every Chromium with windows does by default.
      '--site-per-process',
      // Frames of other sites see the real screen size, not the emulated one, and Nearmiss adapts its dialog to it.
      '--screen-info={1280x800}',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${[...nowhere, `MAP * 127.0.0.1:${port}`].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      ...(more.args ?? []),
    ],
  });
};
