import { startMachine, type Machine } from './machine.ts';

let machine: Promise<Machine> | undefined;

/**
 * Returns the server and the browser for all test files of a worker, which share its modules
 * (`vitest.config.ts`). They stop with the worker's process.
 */
export const machineOfWorker = (): Promise<Machine> => (machine ??= startMachine());
