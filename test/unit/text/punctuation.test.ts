import { describe, expect, it } from 'vitest';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

/** A pattern that no sentence of a language may match, and the rule that it breaks. */
type Wrong = readonly [rule: string, pattern: RegExp];

/** For languages that put spaces between words. */
const spaced: readonly Wrong[] = [
  ['has no space before a comma or full stop', / [,.]/],
  ['has curved apostrophes', /\p{L}'\p{L}/u],
];
const quoted: Wrong = ['has the quotation marks of the language', /"/];
const full: Wrong = ['has ideographic full stops and commas', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][.,]/u];

const everywhere: readonly Wrong[] = [
  ['has no doubled sign', /([.,:;?!。，、：；？！؟،])[.,:;?!。，、：；？！؟،]/],
  ['has no doubled space', / {2}/],
  ['has no space at either end', /^\s|\s$/],
];

const own: Readonly<Record<string, readonly Wrong[]>> = {
  en: [['has the quotation marks of the language', /"/]],
  de: [...spaced, quoted, ['has the quotation marks „…“', /[«»‘”]|„[^“]*$/]],
  fr: [
    ...spaced,
    quoted,
    ['has a no-break space before a sign of two parts', /[^\u00a0][;?!»]|[^\u00a0\d]:(?!\d)/],
    ['has a no-break space after «', /«(?!\u00a0)/],
  ],
  es: [...spaced, quoted, ['has two marks around a question', /^[^¿]*\?|¿[^?]*$/]],
  it: [...spaced, quoted],
  'pt-BR': [...spaced, quoted],
  nl: [...spaced, quoted],
  pl: [...spaced, quoted, ['has the quotation marks „…”', /[«»‘“]|„[^”]*$/]],
  uk: [...spaced, quoted, ['has the quotation marks «…»', /[„“”‘]|«[^»]*$/]],
  ja: [quoted, full],
  ko: [['has straight quotation marks', /[‘“”«»]/]],
  'zh-Hans': [
    quoted,
    full,
    ['has full-width signs', /\p{sc=Han} ?[,;:?!()]|[,;:?!()] ?\p{sc=Han}/u],
    ['addresses the reader as 您', /你/],
  ],
  ar: [
    ['has straight quotation marks', /[‘“”«»]/],
    ['has Arabic commas and question marks', /\p{sc=Arab} ?[,;?]/u],
  ],
};

describe.each(everyLanguage.map((words) => [words.locale, words] as const))(
  'the punctuation in %s',
  (locale, words) => {
    it.each([...everywhere, ...(own[locale] ?? [])])('%s', (_, pattern) => {
      const wrong = sentencesOf(words).filter(({ text }) =>
        pattern.test(text.replace(/\.mi?l|n\w+@example\.com/g, 'x')),
      );
      expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
    });
  },
);

it('the punctuation rules cover every language', () => {
  expect(Object.keys(own).sort()).toEqual(everyLanguage.map(({ locale }) => locale).sort());
});
