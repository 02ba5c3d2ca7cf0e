import type { DomainName } from './domain.ts';
import { repair } from './repair.ts';
import { withoutInvisible } from './invisible.ts';

/**
 * Returns every domain that some mail software could deliver this text to:
 * - after each `@` of several addresses or of a source route (RFC 5321, F.2), and after the `%` of a relay
 * - before a `!` (RFC 976)
 * - without comments and white space (RFC 5322, 3.2.2)
 * - in addresses that Exchange encapsulates (`IMCEASMTP-kim+40army+2Emil@…`), in X.400 forms
 *   (`kim(a)army.mil`, RFC 2156, 3.4), in percent-encoded, forwarded (`SRS0=…`) and guest addresses
 *   (`kim_army.mil#EXT#@…`)
 *
 * An ambiguous text yields the domains of all its readings. The result is for checks that must not miss a
 * domain, such as the deny list. It is not precise enough for suggestions. Never throws. Takes time
 * proportional to the length of the text.
 */
export function destinations(address: string): DomainName[] {
  const found = new Map<string, DomainName>();
  const texts = new Set<string>();
  for (const reading of readings(address))
    for (const part of partsWithHost(reading)) for (const text of namesIn(part)) texts.add(text);
  texts.forEach((text) => {
    const name = repair(text);
    if (name) found.set(name.ascii, name);
  });
  return [...found.values()];
}

/**
 * The text with and without comments, each also decoded. X.400 writes `(a)`, `(p)` and `(b)` for `@`, `%` and
 * `!`.
 */
function readings(address: string): string[] {
  const plain = halfWidth(withoutInvisible(address))
    .toLowerCase()
    .replace(/\(([apb])\)/g, (_, letter: string) => '@%!'.charAt('apb'.indexOf(letter)))
    .replace(/_([^_@]*#ext#)/g, '@$1');
  const both = [plain, decoded(plain)];
  return [...new Set(both.concat(both.map(withoutComments)))];
}

/** Replaces full-width and small forms of ASCII characters with the ASCII ones. */
function halfWidth(text: string): string {
  return text.replace(/[\ufe50-\ufe6b\uff01-\uff5e]/g, (character) => character.normalize('NFKC'));
}

/**
 * Decodes `%40` to `@`. Text marked as encapsulated (IMCEA) or encoded (RFC 2047) also has `+40` and `=40`
 * decoded.
 */
function decoded(text: string): string {
  const codes = /imcea|=\?/.test(text) ? /[%+=]([2-7][\da-f])/g : /%([2-7][\da-f])/g;
  return text.replace(codes, (_, code: string) => String.fromCharCode(parseInt(code, 16)).toLowerCase());
}

/** Removes comments, nested ones included. A text with an unclosed comment is returned unchanged. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let depth = 0;
  for (const part of text.split(/([()])/)) {
    if (part === '(') depth++;
    else if (part === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(part);
  }
  return depth === 0 ? kept.join('') : text;
}

/** The text after each character that introduces a host, up to the next one, and the text before a `!`. */
function partsWithHost(text: string): string[] {
  const [first = '', ...parts] = text.split(/srs[01][=+-]/.test(text) ? /[@%=]/ : /[@%]/);
  return first.split('!').slice(0, -1).concat(parts);
}

/** Length limit for joined pieces, in UTF-16 code units: longer than any domain name. */
const longest = 260;

/**
 * The names that a part may contain: each run of characters allowed in a domain, alone and joined to all runs
 * before it. `denied,com` and `denied .com` are one name, `army.mil;denied.com` is two.
 */
function namesIn(part: string): string[] {
  const names: string[] = [];
  let joined = '';
  part.split(/([\w.\u0080-\uffff-]+)/).forEach((piece, place) => {
    if (place % 2 === 0) joined += joined !== '' && /[,;:]/.test(piece) ? '.' : '';
    else {
      joined += piece;
      names.push(piece);
      if (joined.length <= longest && joined !== piece) names.push(joined);
    }
  });
  return names;
}
