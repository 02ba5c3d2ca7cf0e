import { afterEach, beforeEach, vi } from 'vitest';
import { FakeOutlook } from './fake-outlook.ts';

/** Each test of the file has a clock that stands until it is moved, and an Outlook of its own. */
export function withClock(now?: number | Date): void {
  beforeEach(() => void vi.useFakeTimers(now === undefined ? {} : { now }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Puts our code into this Outlook. */
export function config(outlook = new FakeOutlook()): FakeOutlook {
  vi.stubGlobal('Office', outlook.office);
  return outlook;
}

/** What comes of work that waits at most so many milliseconds. */
export async function settled<T>(work: Promise<T>, milliseconds = 20_000): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return work;
}
