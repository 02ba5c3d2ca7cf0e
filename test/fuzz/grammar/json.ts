import fc from 'fast-check';

/** Values of a wrong type: every kind of JSON value, and keys that JavaScript treats specially. */
export const wrongValue = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    '',
    'x',
    [],
    {},
    [null],
    [[]],
    ['to:0'],
    { length: 1 },
    { type: 'ready' },
  ],
  ...[
    { toString: 'x' },
    JSON.parse('{"__proto__":{"type":"send"}}'),
    { constructor: { name: 'x' } },
    'y'.repeat(10_001),
  ],
);

export interface Damage {
  readonly where: number;
  readonly how: 'replace' | 'remove' | 'add' | 'double';
  readonly value: unknown;
}

export const damages = fc.array(
  fc.record<Damage>({
    where: fc.nat(200),
    how: fc.constantFrom('replace', 'remove', 'add', 'double'),
    value: wrongValue,
  }),
  { maxLength: 2 },
);

/**
 * Returns a JSON value in which parts are replaced, removed, added or doubled: nearly right, and so harder to
 * refuse.
 */
export function damaged(value: unknown, changes: readonly Damage[]): unknown {
  return changes.reduce(once, structuredClone(value));
}

function once(whole: unknown, { where, how, value: added }: Damage): unknown {
  const value = structuredClone(whole); // so that no object occurs in it twice
  const other = structuredClone(added);
  const places = placesIn(value);
  const place = places[where % (places.length + 1)];
  if (!place) return other;
  const { holder, key } = place;
  if (Array.isArray(holder)) {
    const with_ = {
      replace: [other],
      remove: [],
      add: [holder[Number(key)], other],
      double: [holder[Number(key)], holder[Number(key)]],
    };
    holder.splice(Number(key), 1, ...with_[how]);
  } else if (how === 'remove') Reflect.deleteProperty(holder, key);
  else define(holder, how === 'replace' ? key : how === 'add' ? 'x' : '__proto__', other);
  return value;
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown> | unknown[];
  return Object.entries(holder).flatMap(([key, part]) => [{ holder, key }, ...placesIn(part)]);
}

/** Sets a key as `JSON.parse` does, for which `__proto__` is an ordinary key. */
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
