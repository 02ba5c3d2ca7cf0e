import { describe, expect, it } from 'vitest';
import { runConcurrently } from '../../../../src/outlook/office/run-concurrently.ts';

/** Tasks that end on demand; `log` records what began and what ended. */
function tasks(count: number) {
  const log: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const all = Array.from({ length: count }, (_, n) => () => {
    log.push(`${n} begins`);
    return new Promise<void>((resolve, reject) => {
      ends[n] = (error) => {
        log.push(`${n} ends`);
        if (error) reject(error);
        else resolve();
      };
    });
  });
  const end = async (n: number, error?: Error) => {
    ends[n]?.(error);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { all, log, end };
}

describe('running tasks concurrently', () => {
  it('starts them in order, up to the limit, and the next one when any has ended', async () => {
    const { all, log, end } = tasks(4);
    const done = runConcurrently(all, 2);
    expect(log).toEqual(['0 begins', '1 begins']);
    await end(1);
    await end(0);
    expect(log.slice(2)).toEqual(['1 ends', '2 begins', '0 ends', '3 begins']);
    await end(3);
    await end(2);
    await expect(done).resolves.toBeUndefined();
  });

  it('runs them one after another with a limit of one', async () => {
    const { all, log, end } = tasks(2);
    const done = runConcurrently(all, 1);
    expect(log).toEqual(['0 begins']);
    await end(0);
    await end(1);
    await done;
    expect(log).toEqual(['0 begins', '0 ends', '1 begins', '1 ends']);
  });

  it('starts no more after a failure, but waits for those under way', async () => {
    const { all, log, end } = tasks(4);
    let settled = false;
    const done = runConcurrently(all, 2).finally(() => {
      settled = true;
    });
    const failed = expect(done).rejects.toThrow('first');
    await end(0, new Error('first'));
    expect(settled).toBe(false);
    await end(1, new Error('second'));
    await failed;
    expect(log.filter((line) => line.endsWith('begins'))).toEqual(['0 begins', '1 begins']);
  });

  it('accepts an empty list', async () => {
    await expect(runConcurrently([], 2)).resolves.toBeUndefined();
  });
});
