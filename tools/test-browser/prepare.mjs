/**
 * Installs what a machine needs: the dependencies of the lock file, and Chromium. Uses plain Node without
 * dependencies, because `npm start` and `npm test` call it on a fresh clone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  return status === 0;
};

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Whether `installed`, npm's own record of node_modules, has what the lock file requires on this platform.
 */
const matches = (lock, installed) =>
  Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '' || wanted.link === true) return true;
    const found = installed.packages[place];
    return found === undefined
      ? wanted.optional === true || wanted.peer === true
      : found.version === wanted.version;
  });

/** Runs `npm ci` if node_modules is missing or differs from the lock file. Exits if that fails. */
export const installDependencies = () => {
  const lock = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json');
  if (lock !== undefined && installed !== undefined && matches(lock, installed)) return;
  console.log('Installing the dependencies of the lock file (npm ci; about a minute) …');
  if (run('npm', ['ci'])) return;
  console.error('The dependencies could not be installed. Is the npm registry reachable? Then run: npm ci');
  process.exit(1);
};

/** Returns the path of a program, or `undefined`. */
export const onPath = (name) => {
  try {
    const found = execFileSync(windows ? 'where' : 'which', [name], { encoding: 'utf8', stdio: 'pipe' });
    return found.split(/\r?\n/)[0];
  } catch {
    return undefined;
  }
};

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const programFolders = () =>
  [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(
    Boolean,
  );

/** The usual install locations of Chromium, Chrome and Edge. */
const usualPlaces = () => {
  if (windows) {
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programFolders().flatMap((folder) => files.map((file) => path.join(folder, file)));
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
};

const playwrightCache = () => {
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own !== undefined && own !== '' && own !== '0') return own;
  if (windows) return path.join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  const cache = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return path.join(homedir(), cache, 'ms-playwright');
};

const executables = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** The Chromium builds that Playwright downloaded, newest first. */
const fromPlaywright = () => {
  const folder = playwrightCache();
  if (!existsSync(folder)) return [];
  const numbers = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newest = numbers.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newest.flatMap((name) => executables.map((file) => path.join(folder, name, file)));
};

/**
 * Returns the path of a Chromium, Chrome or Edge, or `undefined`. The environment variable CHROMIUM takes
 * precedence.
 */
export const findChromium = () => {
  const configured = process.env['CHROMIUM'];
  if (configured !== undefined && configured !== '') {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROMIUM says ${configured}, but there is no such file.`);
  }
  return (
    [...usualPlaces(), ...fromPlaywright()].find((file) => existsSync(file)) ??
    names.map(onPath).find(Boolean)
  );
};

/** Installs a Debian package if running as root on Debian. Returns whether it did. */
export const debianPackage = (name) => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || onPath('apt-get') === undefined) return false;
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', name]);
};

const fromPlaywrightDownload = () => run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);

/**
 * Installs Chromium and returns its path: the Debian package if running as root on Debian, otherwise
 * Playwright's build. Exits with instructions if neither works.
 */
export const installChromium = () => {
  console.log('No Chromium was found; installing one for the tests …');
  for (const install of [() => debianPackage('chromium'), fromPlaywrightDownload]) {
    const found = install() ? findChromium() : undefined;
    if (found !== undefined) return found;
  }
  console.error(
    'No Chromium could be installed. Install Chromium, Chrome or Edge yourself and run again;\n' +
      'if it is in an unusual place, name its program file: CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
};
