import fc from 'fast-check';

/** Invisible code points, by their Unicode properties. */
export const unseenSign = fc.constantFrom(
  ...Array.from({ length: 0xe1000 }, (_, code) => String.fromCodePoint(code)).filter((sign) =>
    /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(sign),
  ),
);

/**
 * Characters that break parsers: controls, lone surrogates, invisible and bidirectional characters, and those
 * that case folding or normalization changes.
 */
export const oddSign = fc.constantFrom(
  ...['\0', '\t', '\r\n', '\u0085', '\u2028', ' ', '\u00a0', '\u3000'],
  ...['\ud800', '\udfff', '\ufffd', '\uffff', '\u{e0001}', '\u0301'],
  ...['\u00ad', '\u180e', '\u200b', '\u200d', '\u200e', '\u2060', '\ufeff'],
  ...['\u061c', '\u202a', '\u202e', '\u2066', '\u2069'],
  ...[
    '@',
    '＠',
    '.',
    '。',
    '．',
    '｡',
    '…',
    ',',
    ';',
    ':',
    '"',
    "'",
    '\\',
    '/',
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    '%',
    '*',
  ],
  ...['ß', 'ẞ', 'ς', 'İ', 'ı', 'ﬁ', '℡', '①', 'а', 'ո', 'ｍ', 'K', '­'],
);

/** Returns the text with a few characters inserted or removed anywhere. */
export function disturbed(
  text: fc.Arbitrary<string>,
  sign: fc.Arbitrary<string> = oddSign,
): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.nat(400), put: sign, drop: fc.nat(2) });
  return fc.tuple(text, fc.array(change, { maxLength: 3 })).map(([start, changes]) =>
    changes.reduce((so, { at, put, drop }) => {
      const place = at % (so.length + 1);
      return so.slice(0, place) + put + so.slice(place + drop);
    }, start),
  );
}

/** Any text, including lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

/** A lone surrogate, which no encoding can represent. */
export const halfPair = /\p{Surrogate}/u;

/** Returns the text with a few invisible code points anywhere except inside a surrogate pair. */
export function withUnseen(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const put = fc.array(fc.tuple(fc.nat(60), unseenSign), { minLength: 1, maxLength: 3 });
  return fc.tuple(text, put).map(([start, signs]) =>
    signs.reduce((so, [at, sign]) => {
      const letters = Array.from(so);
      letters.splice(at % (letters.length + 1), 0, sign);
      return letters.join('');
    }, start),
  );
}
