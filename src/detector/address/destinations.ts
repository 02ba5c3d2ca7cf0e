import type { DomainName } from './domain.ts';
import { repair } from './repair.ts';
import { withoutUnseen } from './unseen.ts';

/**
 * Every domain that mail to this text could be delivered to, by whatever software reads it. After each `@` of several addresses or of a
 * source route (RFC 5321, F.2) and after a relay's `%`; before a `!` (RFC 976); without comments and white space (RFC 5322, 3.2.2); from
 * Exchange's encapsulated addresses (`IMCEASMTP-kim+40army+2Emil@…`), X.400 forms (`kim(a)army.mil`, RFC 2156, 3.4), percent-encoded, forwarded
 * (`SRS0=…`) and guests' ones (`kim_army.mil#EXT#@…`). Where a text can be read in two ways, both are in the answer: it serves what must not be
 * missed, and suggests nothing. Never throws; the time grows with the length of the text.
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

/** The text as it stands and without comments, each also decoded; X.400 writes `(a)`, `(p)` and `(b)` for `@`, `%` and `!`. */
function readings(address: string): string[] {
  const plain = halfWidth(withoutUnseen(address))
    .toLowerCase()
    .replace(/\(([apb])\)/g, (_, letter: string) => '@%!'.charAt('apb'.indexOf(letter)))
    .replace(/_([^_@]*#ext#)/g, '@$1');
  const both = [plain, decoded(plain)];
  return [...new Set(both.concat(both.map(withoutComments)))];
}

/** Full-width and small forms of ASCII signs as these. */
function halfWidth(text: string): string {
  return text.replace(/[\ufe50-\ufe6b\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'));
}

/** `%40` as `@`; in what says that it is encapsulated (IMCEA) or encoded (RFC 2047) `+40` and `=40` as well. */
function decoded(text: string): string {
  const codes = /imcea|=\?/.test(text) ? /[%+=]([2-7][\da-f])/g : /%([2-7][\da-f])/g;
  return text.replace(codes, (_, code: string) => String.fromCharCode(parseInt(code, 16)).toLowerCase());
}

/** Comments may stand in one another; where one does not end, all is left as it is. */
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

/** What stands behind each sign that a host follows, up to the next one; and what stands before a `!`. */
function partsWithHost(text: string): string[] {
  const [first = '', ...parts] = text.split(/srs[01][=+-]/.test(text) ? /[@%=]/ : /[@%]/);
  return first.split('!').slice(0, -1).concat(parts);
}

/** The longest text that is put together from pieces: no name is longer. */
const longest = 260;

/**
 * What a part may name: each run of characters that a domain can hold, alone and joined to all before it. `denied,com` and `denied .com` are
 * one name, `army.mil;denied.com` are two.
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
