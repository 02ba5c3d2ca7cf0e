import mapping from 'tr46/lib/mappingTable.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import { hasBlanks, withoutBlanks } from '../../../../src/detector/address/invisible.ts';
import { isAddress } from '../../../../src/review/doubts/is-address.ts';
import { codeOf, plain, plainAddress } from '../../../../src/text/plain.ts';
import { judge } from '../table.ts';

const ignored = (mapping as [number | [number, number], number][])
  .filter(([, status]) => status === 7)
  .flatMap(([codes]) => {
    const [first, last] = typeof codes === 'number' ? [codes, codes] : codes;
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });

const invisible = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) =>
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(String.fromCodePoint(code)),
);

/** Every invisible character: by its properties in the Unicode version of this Node, and by UTS 46. */
const signs = [...new Set([...ignored, ...invisible])].map((code) => String.fromCodePoint(code));

const name = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`;
const those = (are: (sign: string) => boolean) => signs.filter(are).map(name);

describe('an invisible character', () => {
  it('is one of more than 4,000', () => expect(signs.length).toBeGreaterThan(4000));

  it('is recognised and removed from a domain', () => {
    expect(those((sign) => !hasBlanks(`a${sign}b`) || withoutBlanks(`a${sign}b`) !== 'ab')).toEqual([]);
  });

  it('makes a domain impossible', () => {
    expect(those((sign) => parseDomain(`ar${sign}my.mil`).kind === 'name')).toEqual([]);
  });

  it('makes a domain malformed, and the domain without it is suggested', () => {
    const isMissed = (sign: string) => {
      const [finding] = judge(`kim@gma${sign}il.com`);
      return finding?.kind !== 'malformed' || finding.suggestions[0]?.address !== 'kim@gmail.com';
    };
    expect(those(isMissed)).toEqual([]);
  });

  it('does not hide a typo from the other rules', () => {
    expect(
      those((sign) => judge(`kim@ar${sign}my.ml`)[0]?.suggestions[0]?.address !== 'kim@army.mil'),
    ).toEqual([]);
  });

  it('is never shown: a name omits it and an address shows its code point', () => {
    const isSpace = (sign: string) => /[\s\u0085]/.test(sign) && sign !== '\ufeff';
    const shown = (sign: string) => [plain(`a${sign}b`), plainAddress(`a${sign}b`)].join();
    expect(those((sign) => shown(sign) !== (isSpace(sign) ? 'a b,a␣b' : `ab,a‹${codeOf(sign)}›b`))).toEqual(
      [],
    );
  });

  it('is refused in a typed address', () => {
    expect(those((sign) => isAddress(`k${sign}im@army.mil`) || isAddress(`kim@ar${sign}my.mil`))).toEqual([]);
  });
});

it.each(['b\u00fccher', '\u5b98\u7f51', 'a-b_c', '\u0627\u0644', '\u{1f396}', '\u0600'])(
  '%j is not treated as invisible',
  (text) => {
    expect(hasBlanks(text)).toBe(false);
  },
);
