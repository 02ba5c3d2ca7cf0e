import type { Clock } from '../../classic/realm/clock.ts';

/**
 * Runs something while Outlook's own code, which knows only the global timers, goes by this clock. Nothing else may run
 * meanwhile.
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
