import fc from 'fast-check';
import { anyText, disturbed, unseenSign } from './text.ts';

/** Lengths around each limit in RFC 1035 (63, 253) and RFC 5321 (64, 254, 256, 320). */
const length = fc.constantFrom(1, 62, 63, 64, 65, 252, 253, 254, 255, 256, 320, 571, 2000);
const joined = (parts: readonly string[]) => parts.join('.');

const atom = fc.stringMatching(/^[\w!#$%&'*+/=?^`{|}~-]{1,12}$/);
const quotedLocal = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[\w !#$%&'()*+,./:;<=>?@[\]^`{|}~-]{1,6}$/),
      fc.constantFrom('\\"', '\\\\', '@', '@army.mil', ';', '<x@y.org>'),
    ),
    {
      maxLength: 4,
    },
  )
  .map((parts) => `"${parts.join('')}"`);
const comment = fc.constantFrom('(work)', '(a(b)c)', '(kim@army.mil)', '(\\))');

/**
 * Local parts: dot-atoms, quoted (RFC 5321, 4.1.2), with comments (RFC 5322, 3.2.2), in any script (RFC
 * 6531), and very long ones.
 */
export const local = fc.oneof(
  { weight: 4, arbitrary: fc.array(atom, { minLength: 1, maxLength: 3 }).map(joined) },
  quotedLocal,
  fc.tuple(comment, atom).map((parts) => parts.join('')),
  fc.tuple(atom, comment).map((parts) => parts.join('')),
  fc.constantFrom(
    '/o=kim',
    '/cn=x/cn=kim',
    'EX:/o=x',
    'imceaex-k',
    'mailto:kim',
    'x400:k',
    'kim%army.ml',
    'army.ml!kim',
  ),
  fc.constantFrom('', 'кім', '金', 'jöran', 'δοκιμή', '🙂', '.', '..', 'a..b'),
  length.map((size) => 'x'.repeat(size)),
);

const label = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,9}[a-z0-9])?$/) },
  fc.constantFrom('army', 'ARMY', 'us', 'af', 'gmail', 'gmial', 'redhat', 'disa'),
  // International names in both forms, true and false A-labels.
  fc.constantFrom(
    'bücher',
    'xn--bcher-kva',
    'пример',
    'xn--e1afmkfd',
    'аrmy',
    'xn--rmy-7cd',
    'İstanbul',
    'faß',
    '例え',
    'مثال',
  ),
  fc.constantFrom(
    'xn--',
    'xn--army-',
    'xn--a',
    'xn--999999999',
    'XN--BCHER-KVA',
    'xn--bücher',
    'xn--xn--a-',
    'a--b',
  ),
  fc.stringMatching(/^xn--[a-z0-9-]{1,12}$/),
  length.map((size) => 'y'.repeat(size)),
);
const suffix = fc.constantFrom(
  'mil',
  'ml',
  'gov',
  'com',
  'co.uk',
  'gov.ml',
  'con',
  'MIL',
  'de',
  'рф',
  'xn--p1ai',
  'mil.',
  'local',
  '',
);
const dot = fc.constantFrom('.', '.', '.', '.', '。', '．', '｡', '..', ',', '-');
const literal = fc.constantFrom(
  '[192.0.2.1]',
  '192.0.2.1',
  '[IPv6:2001:db8::1]',
  '[',
  '[]',
  '[x',
  '1.2.3',
  '999.1.1.1',
  '[192.0.2.1].mil',
  '[army.ml]',
  '[tag:x]',
  '[IPv6:::ffff:192.0.2.1]',
  '[IPv6:1::2::3]',
);

const hostName = fc.constantFrom('army.mil', 'army.ml', 'gmail.com', 'www.gmial.com', 'www.com', 'bücher.de');

/** A host inside a web address. */
const webAddress = fc
  .tuple(
    fc.constantFrom('http://', 'HTTPS://', 'http:/', 'mailto:', 'ftp:\\\\', 'www.', 'http.', ''),
    hostName,
    fc.constantFrom('/', '/mail', ':443', ':25/x', '?subject=x', '#top', ''),
  )
  .map((parts) => parts.join(''));

/** Texts after the `@`: names, address literals, and texts that cannot be domains. */
export const domainText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), dot, suffix)
      .map(([labels, dot, last]) => [...labels, last].join(dot)),
  },
  literal,
  webAddress,
  disturbed(hostName, unseenSign),
  length.map((size) => 'z.'.repeat(size / 2)),
  disturbed(fc.constantFrom('army.mil', 'us.af.mil', 'gmail.com', 'bücher.de')),
  anyText,
);

const atSign = fc.constantFrom('@', '@', '@', '@', '＠', '﹫');
const plainAddress = fc.tuple(local, atSign, domainText).map((parts) => parts.join(''));

/** Addresses as Outlook may return them: good, odd, and texts that are no addresses. */
export const address = fc.oneof(
  { weight: 4, arbitrary: plainAddress },
  { weight: 2, arbitrary: disturbed(plainAddress) },
  fc
    .tuple(plainAddress, fc.constantFrom(';', ',', ' ', '@', '><'), plainAddress)
    .map((parts) => parts.join('')),
  plainAddress.map((text) => `<${text}>`),
  fc.constantFrom(
    '/o=Org/ou=Site/cn=kim@army.ml',
    'EX:/O=X',
    'IMCEAEX-_O=X_CN=kim@army.mil',
    'x400:c=US',
    'Kim Lee',
    '@',
    '@@',
    ' ',
  ),
  anyText,
);

/**
 * Deceptive display names: another address, quotes and brackets, characters that reverse the text direction.
 */
export const displayName = fc.oneof(
  fc.constantFrom('', 'Kim Lee', 'Lee, Kim', "O'Neil"),
  plainAddress,
  fc.tuple(fc.constantFrom('Kim Lee', '"Lee, Kim"'), plainAddress).map(([name, text]) => `${name} <${text}>`),
  disturbed(fc.constantFrom('Kim Lee', 'kim@army.mil', 'Kim (kim@army.mil)')),
  anyText,
);
