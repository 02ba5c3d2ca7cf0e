import type { Clock } from '../../classic/realm/clock.ts';

/**
 * Runs a function with this clock in place of the global timers, which the simulated Outlook uses. Nothing else may run
 * at the same time.
 */
export const withClock = async <T>(clock: Clock, run: () => Promise<T>): Promise<T> => {
  const { setTimeout: laterOn, clearTimeout: neverMind } = globalThis;
  const timers = clock.timers();
  Object.assign(globalThis, { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout });
  try {
    return await run();
  } finally {
    Object.assign(globalThis, { setTimeout: laterOn, clearTimeout: neverMind });
  }
};
