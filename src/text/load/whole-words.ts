/**
 * Returns the loaded texts if they are complete, otherwise `english`. They come from a separate file, which
 * may be of another release during a deployment.
 */
export function wholeWords<T extends object>(loaded: unknown, english: T): T {
  return hasMembersOf(loaded, english) ? loaded : english;
}

/** Whether a value has all members of `model`, each of the same type. */
function hasMembersOf<T extends object>(some: unknown, model: T): some is T {
  if (typeof some !== 'object' || some === null) return false;
  return (Object.keys(model) as (keyof T)[]).every((name) => {
    const found: unknown = (some as Partial<T>)[name];
    const wanted = model[name];
    if (typeof wanted === 'object' && wanted !== null) return hasMembersOf(found, wanted);
    return typeof found === typeof wanted;
  });
}
