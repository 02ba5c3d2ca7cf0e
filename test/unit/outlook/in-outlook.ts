import { afterEach, beforeEach, vi } from 'vitest';
import { FakeOutlook } from './fake-outlook.ts';

/** Gives each test of the file a clock that stands still until it is advanced, and an Outlook of its own. */
export function withClock(now?: number | Date): void {
  beforeEach(() => void vi.useFakeTimers(now === undefined ? {} : { now }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Installs this Outlook as the global `Office`. */
export function config(outlook = new FakeOutlook()): FakeOutlook {
  vi.stubGlobal('Office', outlook.office);
  return outlook;
}

/** Returns the result of work that waits at most this many milliseconds. */
export async function settled<T>(work: Promise<T>, milliseconds = 20_000): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return work;
}
