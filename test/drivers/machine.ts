import type { Browser, LaunchOptions } from 'playwright-core';
import {
  certificateForTests,
  sitesForTests,
  type TestFolders,
} from '../../src/playground/server/for-tests.ts';
import { startServer, type Running, type Sites } from '../../src/playground/server/server.ts';
import { startBrowser } from './browser.ts';

/** A server for all host names, and a Chromium that resolves every host name to it. */
export interface Machine {
  readonly server: Running;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/**
 * Starts the server and the browser.
 *
 * @param more sites by other host names
 * @param looks whether the browser has windows, and further arguments
 */
export const startMachine = async (
  served: TestFolders = {},
  more: Sites = new Map(),
  looks: Pick<LaunchOptions, 'headless' | 'args'> = {},
): Promise<Machine> => {
  const trusted = await certificateForTests();
  const server = await startServer(new Map([...sitesForTests(served), ...more]), trusted, 0);
  const browser = await startBrowser(server.port, trusted, [], looks);
  return {
    server,
    browser,
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
};
