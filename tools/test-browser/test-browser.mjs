/**
 * The browser for tests and benchmarks: Chromium's headless shell if available, otherwise any Chromium,
 * Chrome or Edge. The headless shell is the same engine without windows, menus and their processes, and takes
 * two thirds of the time.
 */
import { debianPackage, findChromium, installChromium, onPath } from './prepare.mjs';

const shell = 'chromium-headless-shell';
const isConfigured = () => (process.env['CHROMIUM'] ?? '') !== '';

/** Returns the path of the browser, or `undefined`. The environment variable CHROMIUM takes precedence. */
export const findTestBrowser = () => (isConfigured() ? undefined : onPath(shell)) ?? findChromium();

/**
 * Returns the path of the browser, and installs it if it is missing. Exits with instructions if that fails.
 */
export const prepareTestBrowser = () => {
  if (isConfigured() || onPath(shell) !== undefined || debianPackage(shell)) return findTestBrowser();
  return findChromium() ?? installChromium();
};
