import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { machineOfFile } from './machine-of-file.ts';
import type { Machine } from './machine.ts';
import { Outlook, type Surroundings } from './outlook.ts';

/**
 * An Outlook that is loaded anew for each test, and the invariants of every story after each.
 * The returned function gives the Outlook of the running test.
 */
export const outlookForEachTest = (
  options: Surroundings = {},
  machine: () => Promise<Machine> = machineOfFile,
): (() => Outlook) => {
  let outlook: Outlook;
  beforeAll(async () => {
    outlook = await Outlook.open(await machine(), options);
  });
  beforeEach(() => outlook.startAnew());
  afterEach(async () => {
    await outlook.invariantsHold();
    const { requests } = (await machine()).server;
    const strangers = requests.filter((one) => !one.known).map(({ host, path }) => `${host}${path}`);
    expect(strangers).toEqual([]);
  });
  afterAll(() => outlook.close());
  return () => outlook;
};
