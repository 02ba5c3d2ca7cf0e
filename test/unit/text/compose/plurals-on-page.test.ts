import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../all-languages.ts';

const titleIn = (locale: string, count: number) =>
  everyLanguage.find((words) => words.locale === locale)?.review.title(count);

describe('a number of addresses in a title', () => {
  it.each([
    ['pl', 1, '1 adres wygląda na błędny'],
    ['pl', 3, '3 adresy wyglądają na błędne'],
    ['pl', 5, '5 adresów wygląda na błędne'],
    ['pl', 11, '11 adresów wygląda na błędne'],
    ['pl', 21, '21 adresów wygląda na błędne'],
    ['pl', 22, '22 adresy wyglądają na błędne'],
    ['uk', 1, '1 адреса схожа на помилкову'],
    ['uk', 2, '2 адреси схожі на помилкові'],
    ['uk', 11, '11 адрес схожі на помилкові'],
    ['uk', 21, '21 адреса схожа на помилкову'],
    ['ar', 1, 'عنوان واحد يبدو غير صحيح'],
    ['ar', 2, 'عنوانان يبدوان غير صحيحين'],
    ['ar', 3, '3 عناوين تبدو غير صحيحة'],
    ['ar', 11, '11 عنوانًا تبدو غير صحيحة'],
    ['ar', 100, '100 عنوان تبدو غير صحيحة'],
    ['fr', 1, '1 adresse semble incorrecte'],
    ['fr', 1_000_000, '1000000 adresses semblent incorrectes'],
    ['de', 2, '2 Adressen sehen falsch aus'],
  ])('is in the right plural form in %s for %i: %s', (locale, count, title) => {
    expect(titleIn(locale, count)).toBe(title);
  });
});
