import { enAtSend } from './en-at-send.ts';
import type { SendWords } from './words.ts';

/**
 * The words of the reader's language as they were loaded, if they are whole; English otherwise. They come in another file than
 * the send path, which may be of another release while a new one is put in place.
 */
export function wholeWords(loaded: unknown): SendWords {
  return hasMembersOf(loaded, enAtSend) ? loaded : enAtSend;
}

/** Whether everything that `model` has is there too, and of the same kind. */
function hasMembersOf<T extends object>(some: unknown, model: T): some is T {
  if (typeof some !== 'object' || some === null) return false;
  return (Object.keys(model) as (keyof T)[]).every((name) => {
    const found: unknown = (some as Partial<T>)[name];
    const wanted = model[name];
    if (typeof wanted === 'object' && wanted !== null) return hasMembersOf(found, wanted);
    return typeof found === typeof wanted;
  });
}
