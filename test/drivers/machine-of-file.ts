import { afterAll } from 'vitest';
import { startMachine, type Machine } from './machine.ts';

let machine: Promise<Machine> | undefined;

/** The server and the browser for all tests of a file; they go when the file is done. */
export const machineOfFile = (): Promise<Machine> => (machine ??= startMachine());

afterAll(async () => {
  await (await machine)?.stop();
});
