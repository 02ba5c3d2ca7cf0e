import { nearest } from './nearest.ts';

/** Something in a policy file that the administrator has to change. */
export interface Problem {
  /** Where, such as `protect[2]` or `deny[0].reason`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to write instead, in English. */
  readonly message: string;
}

/** The way to a value from the top of the file. */
export type Keys = readonly (string | number)[];

/** `['deny', 0, 'reason']` is `deny[0].reason`; a key that is no plain word is quoted. */
export function pathOf(keys: Keys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[$\w-]+$/.test(key)) return `${path}[${quoted(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** A key that the schema does not know, with the known one that was probably meant. */
export function unknownKey(key: string, known: readonly string[]): string {
  return `Unknown key \`${shortened(key)}\`. ${didYouMean(key, known) ?? `Known keys: ${listed(known)}.`}`;
}

/** A key that stands twice in one object. */
export function repeatedKey(keys: Keys): string {
  return `\`${pathOf(keys)}\` stands here twice. Keep one of them.`;
}

/** A value that is none of the few that may stand there. */
export function notOneOf(input: unknown, choices: readonly string[]): string {
  const help = typeof input === 'string' ? didYouMean(input, choices) : undefined;
  const value = typeof input === 'string' ? quoted(input) : found(input);
  return `Expected one of ${listed(choices)}, found ${value}.${help === undefined ? '' : ` ${help}`}`;
}

/** A value of a wrong type. */
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

/** As JSON, so that control characters of a file show; never longer than a line. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
