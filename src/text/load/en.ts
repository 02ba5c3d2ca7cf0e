import { atSend, onPage } from '../languages/en.ts';
import { namesByIntl } from '../names/names-by-intl.ts';
import type { Words } from '../words.ts';

/** Replacements for CLDR names that do not fit into a sentence, as in `sources/tld-places.csv`. */
const fitting: ReadonlyMap<string, string> = new Map([
  ['cd', 'Congo-Kinshasa'],
  ['cg', 'Congo-Brazzaville'],
  ['mm', 'Myanmar'],
  ['su', 'the former Soviet Union'],
  ['um', 'the US outlying islands'],
  ['vi', 'the US Virgin Islands'],
]);
const names = namesByIntl('en');

/** English, which every page includes, and which is used for languages without a translation. */
export const en: Words = {
  ...atSend,
  ...onPage,
  names: { place: (tld) => fitting.get(tld) ?? names.place(tld), script: (name) => name },
};
