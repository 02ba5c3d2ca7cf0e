/**
 * The browser of the tests and benchmarks: Chromium's headless shell where there is one, which is the same engine without windows, menus and
 * their processes and takes two thirds of the time; any Chromium, Chrome or Edge otherwise.
 */
import { debianPackage, findChromium, installChromium, onPath } from './prepare.mjs';

const shell = 'chromium-headless-shell';
const isTold = () => (process.env['CHROMIUM'] ?? '') !== '';

/** The path of the browser, or `undefined`. The environment variable CHROMIUM comes first. */
export const findTestBrowser = () => (isTold() ? undefined : onPath(shell)) ?? findChromium();

/** The same, installed where it is missing. Ends the process with instructions if that cannot be done. */
export const prepareTestBrowser = () => {
  if (isTold() || onPath(shell) !== undefined || debianPackage(shell)) return findTestBrowser();
  return findChromium() ?? installChromium();
};
