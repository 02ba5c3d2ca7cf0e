/**
 * `npm run screen-reader`: runs the tests of this folder with Orca, a real screen reader, and a Chromium with
 * windows on a virtual screen. They need Debian's packages `orca at-spi2-core speech-dispatcher dbus-x11 xvfb
 * openbox xdotool chromium`, and the built add-in (`npm run build`). Nothing is audible: the tests read what
 * Orca logs as spoken.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

const programs = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-run-session', 'chromium'];
const bus = '/usr/libexec/at-spi-bus-launcher';
const inSession = process.env['NEARMISS_SCREEN_READER'] === '1';

const isMissing = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0;

/** Runs this file again in a session of its own, so that no other program's accessibility is touched. */
function startSession() {
  const missing = programs.filter(isMissing).concat(existsSync(bus) ? [] : ['at-spi2-core']);
  if (missing.length > 0) {
    console.error(`Missing: ${missing.join(', ')}. Install on Debian: apt-get install orca at-spi2-core`);
    console.error('speech-dispatcher dbus-x11 xvfb openbox xdotool chromium');
    return 2;
  }
  const home = mkdtempSync(path.join(tmpdir(), 'nearmiss-orca-'));
  try {
    const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home };
    const env = { ...process.env, ...own, NEARMISS_SCREEN_READER: '1', CHROMIUM: '/usr/bin/chromium' };
    const command = ['--', process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
    return (
      spawnSync('dbus-run-session', command, { stdio: ['inherit', 'inherit', 'ignore'], env }).status ?? 1
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Starts the screen, its windows and Orca, runs the tests, and stops what it started. */
async function runTests() {
  const home = process.env['HOME'] ?? '';
  const speech = path.join(home, 'orca.log');
  process.env['ORCA_LOG'] = speech;
  customizeOrca(path.join(home, 'orca'));
  process.env['DISPLAY'] = `:${100 + (process.pid % 800)}`;
  const started = [];
  const start = async (program, args, seconds) => {
    started.push(spawn(program, args, { stdio: 'ignore' }));
    await wait(seconds * 1000);
  };
  await start('Xvfb', [process.env['DISPLAY'], '-screen', '0', '1400x1000x24'], 1);
  await start('openbox', [], 1);
  await start(bus, ['--launch-immediately'], 1);
  for (const state of ['IsEnabled', 'ScreenReaderEnabled']) enable(state);
  await start('orca', ['--debug-file', speech], 5);
  const tests = ['vitest', 'run', '--project', 'screen-reader', ...process.argv.slice(2)];
  const { status } = spawnSync('npx', tests, { stdio: ['inherit', 'inherit', 1] });
  for (const one of started.reverse()) one.kill();
  return status ?? 1;
}

/** Orca runs this file of its user when it starts. Otherwise its log would lag behind what it says. */
function customizeOrca(folder) {
  mkdirSync(folder, { recursive: true });
  const lines = ['from orca import debug', 'debug.debugFile.reconfigure(line_buffering=True)', ''];
  writeFileSync(path.join(folder, 'orca-customizations.py'), lines.join('\n'));
}

function enable(state) {
  const to = ['--dest=org.a11y.Bus', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set'];
  spawnSync('dbus-send', [
    '--session',
    ...to,
    'string:org.a11y.Status',
    `string:${state}`,
    'variant:boolean:true',
  ]);
}

process.exitCode = inSession ? await runTests() : startSession();
