import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { packaged, packagedHost, packages, type PackageToTest } from '../../package/packaged.ts';
import { startMachine, type Machine } from '../../drivers/machine.ts';

/**
 * Serves what `nearmiss package` wrote under its own host name, with the headers of its own configuration. A
 * content security policy that blocks office.js or the add-in makes these tests fail.
 */
export const started = (one: PackageToTest, fallback: boolean): (() => Promise<Machine>) => {
  let machine: Promise<Machine> | undefined;
  afterAll(async () => (await machine)?.stop());
  const served = { packaged: { folder: packaged(one), host: one.host, fallback } };
  return () => (machine ??= startMachine(served));
};

/** The ordinary package. */
export const hosted = started(packages.ordinary, false);

/** The folder of the package that is hosted. */
export const site = path.join(packaged(), 'site');
/** All scripts and JSON files in it that other sites must not read. */
export const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.js(?:on)?$/.test(file) && !file.startsWith('.well-known/'));

/** Runs in a page: returns whether it can run or read a script of another site. */
const canUse = async (source: string): Promise<boolean> => {
  const script = document.createElement('script');
  script.src = source;
  const isRun = new Promise<boolean>((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
  });
  document.head.append(script);
  const read = (mode: RequestMode) =>
    fetch(source, { mode }).then(
      (answer) => answer.text(),
      () => '',
    );
  return (await isRun) || (await read('cors')) + (await read('no-cors')) !== '';
};

/** Returns those of our files that a page at that address can read or run as a script. */
export const usable = async (from: string, files: readonly string[]): Promise<string[]> => {
  const page = await (await (await hosted()).browser.newContext()).newPage();
  await page.goto(from);
  const found: string[] = [];
  for (const file of files)
    if (await page.evaluate(canUse, `https://${packagedHost}/${file}`)) found.push(file);
  await page.context().close();
  return found;
};
