import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** The folder for test reports. */
export const results = 'dist/test-results';

/**
 * Runs a step and returns its result. A step that runs alone prints its output at once; otherwise the output
 * is printed when the step ends.
 */
export const play = async ({ name, command, counted }, alone) => {
  const started = Date.now();
  const file = `${results}/${name}.json`;
  const words = counted ? [...command, `--outputFile.json=${file}`] : command;
  if (alone) console.log(`\n── ${name} ──`);
  const child = spawn('npx', ['--no-install', ...words], {
    stdio: alone ? 'inherit' : 'pipe',
    shell: process.platform === 'win32',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => printed.push(piece));
  const [status] = await once(child, 'close');
  if (!alone) console.log(`\n── ${name} ──\n${Buffer.concat(printed)}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
  return { name, ok: status === 0, ...(counted ? countTests(file) : { passed: status === 0 ? 1 : 0 }) };
};

/** A run that died before it wrote its counts counts as one failure (`tally`). */
const countTests = (file) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0 };
  }
};
