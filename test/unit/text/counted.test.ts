import { describe, expect, it } from 'vitest';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences about a whole group or about a limit, which is never one. */
const ofSeveral =
  /^(?:review\.(?:group|useForAll|useForAllAndSend|removeAll|undoAll)|announce\.(?:decidedAll|undoneAll)|errors\.tooMany)$/;

/** Asked about at least one other recipient. */
const ofOthers = 'reasons.otherRecipients';

/** Verbs and pronouns in the plural, which fit no single address. */
const plural: Readonly<Record<string, RegExp>> = {
  en: /\b(?:are|were|have|need|look|them|addresses|questions|recipients)\b/,
  de: /\b(?:sind|waren|werden|wurden|haben|fehlen|warten|sehen|Adressen|Fragen)\b/,
  es: /\b(?:son|están|fueron|faltan|parecen|direcciones|preguntas|destinatarios)\b/,
  fr: /\b(?:sont|ont|seront|semblent|attendent|adresses|questions|destinataires)\b/,
  it: /\b(?:sono|sembrano|hanno|indirizzi|domande|destinatari)\b/,
  nl: /\b(?:zijn|waren|worden|werden|lijken|moeten|adressen|vragen|geadresseerden)\b/,
  pl: /(?<!\p{L})(?:są|były|wyglądają|zostały|adresy|adresów|pytania|pytań|adresatów)(?!\p{L})/u,
  'pt-BR': /\b(?:são|estão|foram|parecem|faltam|endereços|perguntas|destinatários)\b/,
  uk: /(?<!\p{L})(?:схожі|були|адрес|запитань|одержувачів)(?!\p{L})/u,
};

/** Numbers that take the same form by CLDR; `both` and the like are about two. */
const alike: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  fr: [
    [0, 1],
    [5, 21],
  ],
  'pt-BR': [
    [0, 1],
    [5, 21],
  ],
  pl: [
    [0, 5],
    [5, 21],
    [11, 25],
  ],
  uk: [
    [0, 5],
    [21, 31],
    [5, 11],
  ],
};
const usual = [
  [0, 5],
  [5, 21],
] as const;

describe.each(everyLanguage.map((words) => [words.locale, words] as const))(
  'a sentence with a number in %s',
  (locale, words) => {
    const counted = (count: number) => sentencesOf(words, count).filter(({ isCounted }) => isCounted);

    it('says nothing in the plural about one', () => {
      const wrong = counted(1).filter(
        ({ name, text }) => !ofSeveral.test(name) && plural[locale]?.test(text),
      );
      expect(wrong).toEqual([]);
    });

    it('is the same for numbers that take the same form', () => {
      if (locale === 'ar') return;
      const digits = (text: string) => text.replace(/\d+/g, '#');
      for (const [one, other] of alike[locale] ?? usual) {
        const others = counted(other);
        for (const [at, { name, text }] of counted(one).entries()) {
          if (ofSeveral.test(name) || name === ofOthers || !text.includes(String(one))) continue;
          expect([name, digits(others[at]?.text ?? '')]).toEqual([name, digits(text)]);
        }
      }
    });
  },
);

it('Ukrainian and Polish numbers end like their last digits ask', () => {
  const more = (locale: string, count: number) =>
    everyLanguage.find((words) => words.locale === locale)?.alert.more(count);
  expect([1, 2, 5, 11, 21, 22].map((count) => more('uk', count))).toEqual([
    'І ще 1 адреса.',
    'І ще 2 адреси.',
    'І ще 5 адрес.',
    'І ще 11 адрес.',
    'І ще 21 адреса.',
    'І ще 22 адреси.',
  ]);
  expect([1, 2, 5, 12, 21, 22].map((count) => more('pl', count))).toEqual([
    'I jeszcze 1 adres.',
    'I jeszcze 2 adresy.',
    'I jeszcze 5 adresów.',
    'I jeszcze 12 adresów.',
    'I jeszcze 21 adresów.',
    'I jeszcze 22 adresy.',
  ]);
});
