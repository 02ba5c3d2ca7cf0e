import { deferred } from './deferred.ts';

/** Resolves to the promise's value, or to `words` after `ms` milliseconds. */
export const within = async <T, W extends string>(wait: Promise<T>, ms: number, words: W): Promise<T | W> => {
  const { promise, resolve } = deferred<W>();
  const timer = setTimeout(() => resolve(words), ms);
  try {
    return await Promise.race([wait, promise]);
  } finally {
    clearTimeout(timer);
  }
};
