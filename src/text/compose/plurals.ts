/** CLDR plural categories, without `other`, which every language has. */
export type Category = 'zero' | 'one' | 'two' | 'few' | 'many';

/** A text for each category of a language's whole numbers. */
export type Forms<C extends Category> = Readonly<Record<C | 'other', string>>;

/** Returns the text for a count. */
export type Plural<C extends Category> = (count: number, forms: Forms<C>) => string;

type Rule<C extends Category> = (count: number) => C | 'other';

/** Selects plural forms by one of the rules below, for classic Outlook's runtime, which has no `Intl`. */
export function pluralBy<C extends Category>(rule: Rule<C>): Plural<C> {
  return (count, forms) => forms[rule(count)];
}

/**
 * Selects plural forms with `Intl`. A category that only fractions or millions have falls back to `other`.
 */
export function pluralByIntl<C extends Category>(locale: string): Plural<C> {
  return (count, forms) => {
    const texts: Readonly<Partial<Record<string, string>>> = forms;
    return texts[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  };
}

// The rules of CLDR 46 (supplemental/plurals.xml) for whole numbers below a million.

/** German, Spanish, Italian, Dutch. */
export const oneAndOther: Rule<'one'> = (count) => (count === 1 ? 'one' : 'other');

/** French, Portuguese: zero is singular too. */
export const oneToNone: Rule<'one'> = (count) => (count === 0 || count === 1 ? 'one' : 'other');

export const polish: Rule<'one' | 'few' | 'many'> = (count) => {
  if (count === 1) return 'one';
  return isFew(count) ? 'few' : 'many';
};

export const ukrainian: Rule<'one' | 'few' | 'many'> = (count) => {
  if (count % 10 === 1 && count % 100 !== 11) return 'one';
  return isFew(count) ? 'few' : 'many';
};

export const arabic: Rule<Category> = (count) => {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
};

/** 2 to 4, 22 to 24 and so on, but not 12 to 14. */
function isFew(count: number): boolean {
  const last = count % 10;
  const tens = Math.floor((count % 100) / 10);
  return last >= 2 && last <= 4 && tens !== 1;
}
