import { defaultLocale } from '../../host/clients/library.ts';

/** Returns the tag with its likely region, as Outlook names its languages: `de-DE` for `de`. */
const withRegion = (tag: string): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? tag : `${language}-${region}`;
};

/**
 * Returns the languages to choose from: English, the add-in's other languages, and the one in the page's
 * address, which the add-in may not have.
 */
export const languagesToChoose = (known: readonly string[], chosen: string): readonly string[] => [
  ...new Set([defaultLocale, ...known.map(withRegion), chosen]),
];

/**
 * Returns the language's own name, followed by its English name if that differs: `Deutsch (German)`. Leaves
 * out subtags that the language implies: `English` for `en-US`.
 */
export const languageName = (tag: string): string => {
  const shortest = new Intl.Locale(tag).minimize().toString();
  const nameIn = (reader: string): string =>
    new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(shortest) ?? tag;
  const [own, english] = [nameIn(tag), nameIn('en')];
  return own.toLowerCase() === english.toLowerCase() ? english : `${own} (${english})`;
};
