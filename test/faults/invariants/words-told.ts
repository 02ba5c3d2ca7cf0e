import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';
import type { OutlooksSentence, SentenceName } from './expected/sentence-name.ts';

type Maker = string | ((...given: never[]) => string);

const mark = '\u0000';

/** Returns a pattern for a sentence with any text in place of its placeholders. */
const pattern = (make: Maker): RegExp => {
  const text = typeof make === 'string' ? make : (make as (...given: string[]) => string)(mark, mark);
  const parts = text.split(mark).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
};

const shownWords = {
  notice: en.notice,
  errors: en.errors,
  alert: en.alert,
  pane: en.pane,
  outside: en.outside,
  announce: { sending: en.announce.sending },
  remembered: { notSaved: en.remembered.notSaved },
} as const;

/** Returns the sentence with all kinds of arguments: texts, a kind of item and a count, a count, or a list. */
const asGiven = (make: Maker): Maker[] => {
  if (typeof make === 'string') return [make];
  const given = make as (...given: unknown[]) => string;
  return [
    make,
    () => given('message', 2),
    () => given('appointment', 2),
    () => given(2),
    () => given([]),
    () => given([mark]),
  ];
};

const patternsOf = (make: Maker): RegExp[] =>
  asGiven(make).flatMap((one) => {
    try {
      return [pattern(one)];
    } catch {
      return [];
    }
  });

const sentences: readonly (readonly [string, RegExp])[] = Object.entries(shownWords).flatMap(
  ([part, words]) =>
    Object.entries(words).flatMap(([name, make]) =>
      patternsOf(make as Maker).map((shape) => [`${part}.${name}`, shape] as const),
    ),
);

/** Outlook's own sentences about an add-in that does not answer. */
const outlooks: readonly (readonly [OutlooksSentence, RegExp])[] = [
  ['Outlook: not available', /is not available to check this item/],
  ['Outlook: took too long', /took too long to check this item/],
  ['Outlook: takes long', /is taking longer than expected/],
];

const nameOf = (sentence: string): string | undefined =>
  [...outlooks, ...sentences].find(([, shape]) => shape.test(sentence))?.[0];

/** Returns the names of two sentences that follow each other; undefined for any other text. */
const namesOfTwo = (told: string): string | undefined =>
  [...told.matchAll(/\. /g)]
    .map(({ index }) => [nameOf(told.slice(0, index + 1)), nameOf(told.slice(index + 2))])
    .find((names) => names.every((name) => name !== undefined))
    ?.join(' ');

/**
 * Returns the name that a sentence has in `src/text` (`notice.dialogFailed`), `doubt` for another sentence with an
 * address in it, and any other sentence unchanged.
 */
export const nameOfWords = (told: string): string =>
  namesOfTwo(told) ?? nameOf(told) ?? (told.includes('@') ? 'doubt' : told);

/** Two sentences that are shown together. */
type Two = 'pane.nothingDoubtful pane.ready' | 'notice.mistyped alert.meant';

const usual: readonly (SentenceName | 'doubt' | '' | Two)[] = [
  '',
  'doubt',
  'announce.sending',
  'pane.ready',
  'pane.nothingDoubtful pane.ready',
  'notice.mistyped alert.meant',
  'pane.stopped',
  'pane.nothingDoubtful',
  'pane.loading',
  'notice.changedPressSend',
];

/** Whether the sentence of this name belongs to the normal course of a story and reports no fault. */
export const isUsual = (name: string): boolean => usual.some((one) => one === name);
