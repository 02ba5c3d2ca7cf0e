/**
 * The words of the reader's language as they were loaded, if they are whole; `english` otherwise. They come in another file,
 * which may be of another release while a new one is put in place.
 */
export function wholeWords<T extends object>(loaded: unknown, english: T): T {
  return hasMembersOf(loaded, english) ? loaded : english;
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
