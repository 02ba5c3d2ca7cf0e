import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../all-languages.ts';

const titleIn = (locale: string, count: number) =>
  everyLanguage.find((words) => words.locale === locale)?.review.title(count);

describe('a number of addresses in a title', () => {
  it.each([
    ['pl', 1, 'Sprawdź 1 adres przed wysłaniem'],
    ['pl', 3, 'Sprawdź 3 adresy przed wysłaniem'],
    ['pl', 5, 'Sprawdź 5 adresów przed wysłaniem'],
    ['pl', 11, 'Sprawdź 11 adresów przed wysłaniem'],
    ['pl', 21, 'Sprawdź 21 adresów przed wysłaniem'],
    ['pl', 22, 'Sprawdź 22 adresy przed wysłaniem'],
    ['uk', 1, 'Перевірте 1 адресу перед надсиланням'],
    ['uk', 2, 'Перевірте 2 адреси перед надсиланням'],
    ['uk', 11, 'Перевірте 11 адрес перед надсиланням'],
    ['uk', 21, 'Перевірте 21 адресу перед надсиланням'],
    ['ar', 1, 'تحقق من عنوان واحد قبل الإرسال'],
    ['ar', 2, 'تحقق من عنوانين قبل الإرسال'],
    ['ar', 3, 'تحقق من 3 عناوين قبل الإرسال'],
    ['ar', 11, 'تحقق من 11 عنوانًا قبل الإرسال'],
    ['ar', 100, 'تحقق من 100 عنوان قبل الإرسال'],
    ['fr', 1, 'Vérifier 1 adresse avant l’envoi'],
    ['fr', 1_000_000, 'Vérifier 1000000 adresses avant l’envoi'],
    ['de', 2, 'Vor dem Senden 2 Adressen prüfen'],
  ])('is in the right plural form in %s for %i: %s', (locale, count, title) => {
    expect(titleIn(locale, count)).toBe(title);
  });
});
