import { describe, expect, it } from 'vitest';
import { _ as asyncFunction } from '../../../build/async-function.mjs';

type Steps = Generator<unknown, unknown, number>;

describe('a generator run as an async function', () => {
  it('waits for each promise that it yields, and passes its parameters and `this`', async () => {
    const sum = asyncFunction(function* (this: { base: number }, more: number): Steps {
      return this.base + more + (yield Promise.resolve(3)) + (yield 4);
    });
    await expect(sum.call({ base: 1 }, 2)).resolves.toBe(10);
  });

  it('can catch the rejection of a promise that it yields', async () => {
    const caught = asyncFunction(function* (): Steps {
      try {
        return yield Promise.reject(new Error('late'));
      } catch (error) {
        return String(error);
      }
    });
    await expect(caught()).resolves.toBe('Error: late');
  });

  it('rejects with what it throws, before and after the first promise', async () => {
    const thrown = asyncFunction(function* (early: boolean): Steps {
      if (!early) yield Promise.resolve();
      throw new Error(early ? 'early' : 'late');
    });
    await expect(thrown(true)).rejects.toThrow('early');
    await expect(thrown(false)).rejects.toThrow('late');
  });
});
