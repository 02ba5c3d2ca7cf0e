import { describe, expect, it } from 'vitest';
import { arabic, oneAndOther, oneToNone, polish, ukrainian } from '../../../../src/text/compose/plurals.ts';
import { sendWordsIn } from '../all-languages.ts';
import { plainAddress } from '../../../../src/text/plain.ts';

describe('the plural rules of the send path', () => {
  it.each([
    ['de', oneAndOther],
    ['es', oneAndOther],
    ['it', oneAndOther],
    ['nl', oneAndOther],
    ['fr', oneToNone],
    ['pt-BR', oneToNone],
    ['pl', polish],
    ['uk', ukrainian],
    ['ar', arabic],
  ] as const)('are those of CLDR: %s', (locale, rule) => {
    const cldr = new Intl.PluralRules(locale);
    const counts = Array.from({ length: 10_000 }, (_, count) => count);
    expect(counts.filter((count) => rule(count) !== cldr.select(count))).toEqual([]);
  });
});

const counted = [1, 2, 3, 5, 11, 21, 100];
const address = plainAddress('kim@army.ml');

describe('a number of other addresses', () => {
  it.each([
    ['pl', ['1 adres', '2 adresy', '3 adresy', '5 adresów', '11 adresów', '21 adresów', '100 adresów']],
    ['uk', ['1 адресу', '2 адреси', '3 адреси', '5 адрес', '11 адрес', '21 адресу', '100 адрес']],
    [
      'ar',
      [
        'عنوان آخر',
        'عنوانين آخرين',
        '3 عناوين أخرى',
        '5 عناوين أخرى',
        '11 عنوانًا آخر',
        '21 عنوانًا آخر',
        '100 عنوان آخر',
      ],
    ],
  ] as const)('is in the right form in %s', async (tag, forms) => {
    const { notice, alert } = await sendWordsIn(tag);
    counted.forEach((count, index) => {
      expect(notice.check(address, count)).toContain(` ${forms[index] ?? '?'}.`);
    });
    expect(new Set(counted.map((count) => alert.more(count))).size).toBe(counted.length);
  });
});
