import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, onPath } from '../../../tools/test-browser/prepare.mjs';

export interface OpenedBrowser {
  /** What was done, for the terminal. */
  readonly words: string;
  close(): Promise<void>;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY ?? '') ||
  Boolean(process.env.WAYLAND_DISPLAY ?? '');

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
};

/**
 * Opens a Chromium with a temporary profile that cannot resolve other hosts.
 *
 * @param spki the hash of the key of the only certificate that it trusts; undefined for plain http
 */
const throwAway = (program: string, address: string, spki: string | undefined): OpenedBrowser => {
  const profile = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
  const words = [
    `--user-data-dir=${profile}`,
    ...(spki === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spki}`]),
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    address,
  ];
  const child = spawn(program, words, { stdio: 'ignore' });
  child.on('error', () => undefined);
  return {
    words: `Opened it in a browser with a throw-away profile that ${spki === undefined ? '' : 'trusts this certificate and '}reaches nothing else.`,
    close: async () => {
      await end(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

const usual = (address: string): OpenedBrowser | undefined => {
  const [program, ...words] = openers[process.platform] ?? [];
  if (program === undefined || onPath(program) === undefined) return undefined;
  spawn(program, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
  return { words: 'Opened it in your browser.', close: () => Promise.resolve() };
};

/**
 * Opens the address in the person's own browser, or, where there is a certificate that it would warn about, in a
 * Chromium that trusts it. Takes the other one where there is none. Returns `undefined` without a display and on build servers (`CI`).
 *
 * @param spki the hash of the certificate's key; undefined for plain http
 */
export const openBrowser = (address: string, spki: string | undefined): OpenedBrowser | undefined => {
  if (!hasDisplay() || (process.env.CI ?? '') !== '') return undefined;
  const other = (): OpenedBrowser | undefined => {
    const program = findChromium();
    return program === undefined ? undefined : throwAway(program, address, spki);
  };
  return spki === undefined ? (usual(address) ?? other()) : (other() ?? usual(address));
};
