import { en } from '../../../src/text/load/en.ts';
import type { OutlooksSentence, SentenceName } from './expected/sentence-name.ts';

type Maker = string | ((...given: never[]) => string);

const mark = '\u0000';

/** The fixed parts of a sentence, wherever its placeholders stand. */
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
  announce: { sending: en.announce.sending },
} as const;

/** What a sentence may be made of: texts, a kind of item and a count, or a list. */
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

/** What Outlook itself says of an add-in that does not answer. */
const outlooks: readonly (readonly [OutlooksSentence, RegExp])[] = [
  ['Outlook: not available', /is not available to check this item/],
  ['Outlook: took too long', /took too long to check this item/],
  ['Outlook: takes long', /is taking longer than expected/],
];

const nameOf = (sentence: string): string | undefined =>
  [...outlooks, ...sentences].find(([, shape]) => shape.test(sentence))?.[0];

/** Two sentences, one after the other. */
const namesOfTwo = (told: string): string | undefined =>
  [...told.matchAll(/\. /g)]
    .map(({ index }) => [nameOf(told.slice(0, index + 1)), nameOf(told.slice(index + 2))])
    .find((names) => names.every((name) => name !== undefined))
    ?.join(' ');

/**
 * The name under which `src/text` has a sentence that the sender read (`notice.dialogFailed`); `doubt` for one that names a
 * doubtful address, and the sentence itself for any other.
 */
export const nameOfWords = (told: string): string =>
  namesOfTwo(told) ?? nameOf(told) ?? (told.includes('@') ? 'doubt' : told);

const usual: readonly (SentenceName | 'doubt' | '')[] = [
  '',
  'doubt',
  'announce.sending',
  'pane.applied',
  'pane.nothingDoubtful',
  'pane.loading',
  'notice.changedPressSend',
];

/** Whether a sentence says how the story goes on, not what went wrong. */
export const isUsual = (name: string): boolean => usual.some((one) => one === name);
