import { usualLocale } from '../../host/protocol/library.ts';

/**
 * The languages to choose from: English, those that the add-in has besides, and the one that the page's address asked for,
 * whether the add-in has it or not.
 */
export const languagesToChoose = (known: readonly string[], chosen: string): readonly string[] => [
  ...new Set([usualLocale, ...Intl.getCanonicalLocales(known), chosen]),
];

/**
 * A language in its own words, and in English where that says more: `Deutsch (German)`. What goes without saying is left out:
 * plain `English` for `en-US`.
 */
export const languageName = (tag: string): string => {
  const shortest = new Intl.Locale(tag).minimize().toString();
  const nameIn = (reader: string): string =>
    new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(shortest) ?? tag;
  const [own, english] = [nameIn(tag), nameIn('en')];
  return own.toLowerCase() === english.toLowerCase() ? english : `${own} (${english})`;
};
