const latin = 'aceijlopsxyhdqw';
const lookalikes = 'асеіјӏорѕхуһԁԛԝ';
const cyrillic = Array.from(latin, (letter, index): [string, string] => [letter, lookalikes.charAt(index)]);

const accents: readonly (readonly [string, string])[] = [
  ['a', 'áàâäãå'],
  ['c', 'çć'],
  ['e', 'éèêë'],
  ['g', 'ğ'],
  ['i', 'íìîï'],
  ['n', 'ñń'],
  ['o', 'óòôöõ'],
  ['s', 'şš'],
  ['u', 'úùûü'],
  ['y', 'ýÿ'],
  ['z', 'žż'],
];

const ascii: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['w', 'vv'],
  ['vv', 'w'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['o', '0'],
  ['0', 'o'],
  ['l', '1'],
  ['l', 'i'],
  ['i', '1'],
  ['i', 'l'],
  ['1', 'l'],
  ['s', '5'],
];

/** Letters replaced by others that look alike, in the labels before the last. */
export function homoglyphs(domain: string): Record<string, string[]> {
  const accented = accents.flatMap(([letter, forms]) =>
    Array.from(forms, (form): [string, string] => [letter, form]),
  );
  return {
    'homoglyph Cyrillic': replaceEach(domain, cyrillic),
    'homoglyph accent': replaceEach(domain, accented),
    'homoglyph ASCII': replaceEach(domain, ascii),
  };
}

function replaceEach(domain: string, pairs: readonly (readonly [string, string])[]): string[] {
  const end = domain.lastIndexOf('.');
  const found: string[] = [];
  for (const [from, to] of pairs)
    for (let at = domain.indexOf(from); at >= 0 && at < end; at = domain.indexOf(from, at + 1))
      if (at + from.length <= end) found.push(domain.slice(0, at) + to + domain.slice(at + from.length));
  return found;
}
