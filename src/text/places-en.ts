import { tldPlaces } from '../detector/data/tld-places.generated.ts';

/** The places that stand with an article inside an English sentence: `the Netherlands`. */
const withArticle =
  ' ae ax bs cc cf ck do eu fk fo gb gm gs hm im io km ky mh mp mv nl ph pn ps sb tc tf uk us vg ';

/**
 * The country or territory of a top-level domain, as English names it inside a sentence; undefined if the domain belongs to
 * none. `tld` may be anything, `constructor` too.
 */
export function placeInEnglish(tld: string): string | undefined {
  if (!Object.prototype.hasOwnProperty.call(tldPlaces, tld)) return undefined;
  const name = tldPlaces[tld];
  return name !== undefined && withArticle.includes(` ${tld} `) ? `the ${name}` : name;
}
