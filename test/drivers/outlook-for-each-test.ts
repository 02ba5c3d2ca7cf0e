import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { machineOfWorker } from './machine-of-worker.ts';
import type { Machine } from './machine.ts';
import { Outlook, type Surroundings } from './outlook.ts';

/**
 * Reloads an Outlook before each test and checks the invariants of every story after it. Returns a function that returns
 * the Outlook of the running test.
 */
export const outlookForEachTest = (
  options: Surroundings = {},
  machine: () => Promise<Machine> = machineOfWorker,
): (() => Outlook) => {
  let outlook: Outlook;
  beforeAll(async () => {
    outlook = await Outlook.prepare(await machine(), options);
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
