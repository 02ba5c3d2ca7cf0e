import { nearest } from './nearest.ts';

/** Something that the administrator has to change in a policy file. */
export interface Problem {
  /** The path of the value, such as `protect[2]` or `deny[0].reason`. Empty for the whole file. */
  readonly path: string;
  /** What is wrong and what to write instead, in English. */
  readonly message: string;
}

/** The keys and indexes that lead to a value from the root of the file. */
export type Keys = readonly (string | number)[];

/** Returns `deny[0].reason` for `['deny', 0, 'reason']`. Quotes keys that are not plain words. */
export function pathOf(keys: Keys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[$\w-]+$/.test(key)) return `${path}[${quoted(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** Returns the message for an unknown key, with the known one that was probably meant. */
export function unknownKey(key: string, known: readonly string[]): string {
  return `Unknown key \`${shortened(key)}\`. ${didYouMean(key, known) ?? `Known keys: ${listed(known)}.`}`;
}

/** Returns the message for a key that occurs twice in one object. */
export function repeatedKey(keys: Keys): string {
  return `\`${pathOf(keys)}\` appears twice. Keep one of them.`;
}

/** Returns the message for a value that is not one of the allowed ones. */
export function notOneOf(input: unknown, choices: readonly string[]): string {
  const help = typeof input === 'string' ? didYouMean(input, choices) : undefined;
  const value = typeof input === 'string' ? quoted(input) : found(input);
  return `Expected one of ${listed(choices)}, found ${value}.${help === undefined ? '' : ` ${help}`}`;
}

/** Returns the message for a missing value or one of the wrong type. */
export function wrongType(expected: string, input: unknown): string {
  return input === undefined ? 'This value is missing.' : `Expected ${expected}, found ${found(input)}.`;
}

function didYouMean(word: string, known: readonly string[]): string | undefined {
  const meant = nearest(shortened(word), known);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function found(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return 'text';
  return typeof input === 'object' ? 'an object' : JSON.stringify(input);
}

/** Returns the text as JSON, so that control characters are visible, shortened to one line. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
