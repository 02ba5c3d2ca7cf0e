import { afterAll } from 'vitest';
import { startMachine, type Machine } from './machine.ts';

let machine: Promise<Machine> | undefined;

/** Returns the server and the browser for all tests of a file. They stop after the last test. */
export const machineOfFile = (): Promise<Machine> => (machine ??= startMachine());

afterAll(async () => {
  await (await machine)?.stop();
});
