import { type Fields, fields, parseJson } from '../../../src/playground/host/model/wire.ts';

/**
 * Classic Outlook on Windows takes the parameters of some calls by position. This table has their names on
 * the web, by dispatch id. All other parameters come as one JSON object in the last place.
 */
const positions: Readonly<Record<number, readonly string[]>> = {
  13: ['data', 'coercionType'],
  15: ['recipientField'],
  17: ['subject'],
  21: ['recipientField', 'recipientArray'],
  22: ['recipientField', 'recipientArray'],
  23: ['data', 'coercionType'],
  33: ['key', 'type', 'persistent', 'message', 'icon'],
  35: ['key', 'type', 'persistent', 'message', 'icon'],
  36: ['key'],
  37: ['coercionType'],
  38: ['data', 'coercionType'],
};

/** Turns recipients, which arrive as pairs of address and name, into objects. */
const unpacked = (name: string, value: unknown): unknown =>
  name === 'recipientArray' && Array.isArray(value)
    ? value.map((pair: unknown) => ({ address: fields(pair)['0'], name: fields(pair)['1'] }))
    : value;

/**
 * Returns the parameters of a call as Outlook on the web would get them.
 *
 * @param id the dispatch id
 * @param given what the library passed to `window.external.Execute`
 */
export const readWin32Call = (id: number, given: readonly unknown[]): Fields => {
  const names = positions[id] ?? [];
  const named = names.map((name, index) => [name, unpacked(name, given[index])] as const);
  return { ...Object.fromEntries(named), ...fields(parseJson(given[names.length])) };
};

/** An object that the library accepts as a COM safe array. */
export interface SafeArray {
  toArray(): unknown[];
}

const safeArray = (...items: unknown[]): SafeArray => ({ toArray: () => items });

/**
 * Builds the answer to a call: data, Outlook's error code, or nothing at all (the library then never calls
 * back).
 */
export const win32Answers = {
  data: (data: unknown): SafeArray => safeArray(JSON.stringify(data === undefined ? {} : { data }), 0),
  error: (code: number): SafeArray => safeArray('{}', code),
  nothing: (): SafeArray => safeArray(),
  /** The initial data, which is not wrapped in an object. */
  whole: (value: object): SafeArray => safeArray(JSON.stringify(value), 0),
  /** An answer of the common API, which is only a status. */
  status: (status: number): SafeArray => safeArray(status),
} as const;
