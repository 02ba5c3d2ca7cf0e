import { describe, expect, it } from 'vitest';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

/** What no sentence of a language may have, and why. */
type Wrong = readonly [why: string, pattern: RegExp];

/** Where words have spaces between them. */
const spaced: readonly Wrong[] = [
  ['a sign stands before its space', / [,.]/],
  ['an apostrophe is curved', /\p{L}'\p{L}/u],
];
const quoted: Wrong = ['quotation marks are those of the language', /"/];
const full: Wrong = ['a full stop is a round one', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][.,]/u];

const everywhere: readonly Wrong[] = [
  ['a sign stands once', /([.,:;?!。，、：；？！؟،])[.,:;?!。，、：；？！؟،]/],
  ['a space stands once', / {2}/],
  ['nothing stands at the ends', /^\s|\s$/],
];

const own: Readonly<Record<string, readonly Wrong[]>> = {
  en: [['quotation marks are those of the language', /"/]],
  de: [...spaced, quoted, ['quotation marks are „these“', /[«»‘”]|„[^“]*$/]],
  fr: [
    ...spaced,
    quoted,
    ['a no-break space stands before a sign of two parts', /[^\u00a0][;?!»]|[^\u00a0\d]:(?!\d)/],
    ['a no-break space stands after «', /«(?!\u00a0)/],
  ],
  es: [...spaced, quoted, ['a question has two marks', /^[^¿]*\?|¿[^?]*$/]],
  it: [...spaced, quoted],
  'pt-BR': [...spaced, quoted],
  nl: [...spaced, quoted],
  pl: [...spaced, quoted, ['quotation marks are „these”', /[«»‘“]|„[^”]*$/]],
  uk: [...spaced, quoted, ['quotation marks are «these»', /[„“”‘]|«[^»]*$/]],
  ja: [quoted, full],
  ko: [['quotation marks are straight', /[‘“”«»]/]],
  'zh-Hans': [
    quoted,
    full,
    ['a sign is as wide as a letter', /\p{sc=Han} ?[,;:?!()]|[,;:?!()] ?\p{sc=Han}/u],
    ['the reader is 您', /你/],
  ],
  ar: [
    ['quotation marks are straight', /[‘“”«»]/],
    ['a comma and a question mark are Arabic', /\p{sc=Arab} ?[,;?]/u],
  ],
};

describe.each(everyLanguage.map((words) => [words.locale, words] as const))('in %s', (locale, words) => {
  it.each([...everywhere, ...(own[locale] ?? [])])('%s', (_, pattern) => {
    const wrong = sentencesOf(words).filter(({ text }) =>
      pattern.test(text.replace(/\.mi?l|n\w+@example\.com/g, 'x')),
    );
    expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });
});

it('knows the signs of every language', () => {
  expect(Object.keys(own).sort()).toEqual(everyLanguage.map(({ locale }) => locale).sort());
});
