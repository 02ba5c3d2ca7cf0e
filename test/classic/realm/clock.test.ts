import { describe, expect, it } from 'vitest';
import { Clock } from './clock.ts';

const noted = () => {
  const clock = new Clock();
  const timers = clock.timers();
  const seen: string[] = [];
  const note = (what: string) => () => void seen.push(`${what} at ${clock.now}`);
  return { clock, timers, seen, note };
};

describe('the clock', () => {
  it('fires timers in order and on time', async () => {
    const { clock, timers, seen, note } = noted();
    timers.setTimeout(note('late'), 500);
    timers.setTimeout(note('first'), 0);
    timers.setTimeout(note('second'), 0);
    await clock.pass(600);
    expect(seen).toEqual(['first at 0', 'second at 0', 'late at 500']);
    expect(clock.now).toBe(600);
  });

  it('runs pending promises before the next timer', async () => {
    const { clock, timers, seen, note } = noted();
    timers.setTimeout(() => void Promise.resolve().then(note('promise')), 1);
    timers.setTimeout(note('timer'), 2);
    await clock.pass(2);
    expect(seen).toEqual(['promise at 1', 'timer at 2']);
  });

  it('counts the running timers of each realm', async () => {
    const { clock, timers } = noted();
    const other = clock.timers();
    const cleared = timers.setTimeout(() => undefined, 5);
    timers.setTimeout(() => undefined, 5);
    other.setTimeout(() => undefined, 50);
    expect(timers.running()).toBe(2);
    timers.clearTimeout(cleared);
    expect(timers.running()).toBe(1);
    await clock.pass(10);
    expect([timers.running(), other.running()]).toEqual([0, 1]);
  });

  it('does not clear a timer of another realm', async () => {
    const { clock, timers, seen, note } = noted();
    const id = timers.setTimeout(note('mine'), 1);
    clock.timers().clearTimeout(id);
    await clock.pass(1);
    expect(seen).toEqual(['mine at 1']);
  });

  it('throws when nothing more can happen or when the limit is exceeded', async () => {
    const { clock, timers } = noted();
    await expect(clock.until(() => false, 100)).rejects.toThrow('Everybody waits');
    timers.setTimeout(() => undefined, 200);
    await expect(clock.until(() => false, 100)).rejects.toThrow('Not done within 100 ms');
  });
});
