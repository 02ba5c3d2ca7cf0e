import { expect, test } from 'vitest';
import { detect } from '../../../../src/detector/detect.ts';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { knownDomains, judge, nobody, tables } from '../table.ts';

tables(
  'malformed',
  [
    ['kim@army,mil', 'army.mil', 'strong', 'a comma for the dot'],
    ['kim@army..mil', 'army.mil', 'strong', 'two dots'],
    ['kim@army.mil..', 'army.mil', 'strong', 'dots behind'],
    ['kim@.army.mil', 'army.mil', 'strong', 'a dot before'],
    ['kim@army .mil', 'army.mil', 'strong', 'a space'],
    ['kim@ army.mil', 'army.mil', 'strong', 'a space'],
    ['kim@army．mil', 'army.mil', 'strong', 'a full-width dot'],
    ['kim@army。mil', 'army.mil', 'strong', 'an ideographic full stop'],
    ['kim@army.mil>', 'army.mil', 'strong', 'a bracket left behind'],
    ['kim@army.mil;', 'army.mil', 'strong', 'a separator left behind'],
    ['kim@army\u200b.mil', 'army.mil', 'strong', 'a zero-width space'],
    ['kim@#gmail.com', 'gmail.com', 'strong', 'a stray sign'],
    ['kim@some-company,com', 'some-company.com', 'medium', 'on no list'],
    ['kim@', '', 'medium', 'nothing after the @'],
    ['kim@army.ml@army.mil', '', 'medium', 'two addresses in one, the last one trusted'],
    ['kim@army.ml;jo@army.mil', '', 'medium', 'two addresses in one'],
    ['kim@%%%', '', 'medium', 'nothing that could be a domain'],
    ['kim@http://gmail.com', 'gmail.com', 'strong', 'a web address'],
    ['kim@https://www.gmail.com:443/mail?x#y', 'gmail.com', 'strong', 'a web address with all its parts'],
    ['kim@HTTP:\\\\gmail.com', 'gmail.com', 'strong', 'a web address with the wrong slashes'],
    ['kim@gmail.com/', 'gmail.com', 'strong', 'a slash behind'],
    ['kim@mailto:gmail.com', 'gmail.com', 'strong', 'a scheme'],
    ['kim@army.mil:25', 'army.mil', 'strong', 'a port'],
    ['kim@army/mil', 'army.mil', 'strong', 'a slash for the dot'],
    ['kim@[army.mil]', 'army.mil', 'strong', 'a name in brackets'],
    ['kim@[]', '', 'medium', 'nothing in brackets'],
    ['kim@army\u{1d173}.mil', 'army.mil', 'strong', 'a musical format character'],
  ],
  [
    ['kim@army.mil', 'a trusted address'],
    ['KIM@ARMY.MIL', 'case does not matter'],
    ['kim@army.mil.', 'the root’s own dot'],
    ['kim@[192.0.2.1]', 'an address literal'],
    ['kim@[IPv6:2001:db8::1]', 'an address literal'],
    ['kim@192.0.2.1', 'a bare address'],
    ['"kim lee"@army.mil', 'a quoted local part'],
    ['"kim@lee"@army.mil', 'a quoted @'],
    ['"kim;lee"@army.mil', 'a quoted separator'],
    ['kim+tag@army.mil', 'a tagged local part'],
    ['kim@bücher.de', 'an IDN'],
    ['kim@xn--bcher-kva.de', 'an A-label'],
    ['kim@some_host.example.org', 'an underscore, which hosts have'],
    ['/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=kim@x', 'a directory entry (legacyExchangeDN)'],
    ['EX:/o=Org/cn=kim@x', 'a directory entry'],
    ['kim@a.example', 'an example domain'],
    ['kim@www.army.mil', 'the name of a web server that is trusted'],
    ['kim@www.gmail.com', 'the name of a web server'],
    ['kim@www.some-firm.com', 'a host'],
    ['kim@http.example.org', 'a host'],
    ['kim@www.com', 'a registered name'],
    ['kim@www.de', 'a registered name'],
    ['kim@[tag:x]', 'a literal of another kind'],
    ['kim@[IPv6:::1]', 'a short literal'],
    ['kim@a-b.example.org', 'a hyphen'],
    ['kim@army.mil ', 'white space behind'],
    ['/o=Org/ou=Site/cn=kim@x', 'a directory entry'],
    ['کی\u200cا@army.mil', 'an invisible character that Persian needs'],
    ['kim@sub.sub.sub.example.org', 'many labels'],
  ],
);

const recipient = (address: string): Recipient => ({ field: 'to', address, displayName: '' });

test.each(['', '   ', '\t', '/o=Org/ou=Site/cn=Recipients/cn=kim'])(
  'there is no finding for a recipient without a domain: %j',
  (address) => {
    expect(detect(recipient(address), knownDomains, nobody)).toEqual([]);
  },
);

test('malformed warns of a text without an @', () => {
  expect(detect(recipient('Kim Lee'), knownDomains, nobody)).toMatchObject([
    { kind: 'malformed', typed: '' },
  ]);
});

test('a repaired domain that still has a typo is corrected as well', () => {
  const [finding] = judge('kim@gmial,com');
  expect(finding?.suggestions[0]?.address).toBe('kim@gmail.com');
});

test('a finding keeps the typed spelling and marks the wrong character', () => {
  expect(judge('kim@army,mil')[0]).toMatchObject({
    typed: 'army,mil',
    suggestions: [
      { domain: 'army.mil', differs: { typed: [{ start: 4, end: 5 }], intended: [{ start: 4, end: 5 }] } },
    ],
  });
  expect(judge('kim@ARMY..ML')[0]).toMatchObject({ kind: 'tld-typo', typed: 'army..ml' });
});

test.each([
  ['kim@www.gmial.com', 'kim@gmail.com'],
  ['kim@http.gmial.com', 'kim@gmail.com'],
  ['kim@www.army.ml', 'kim@army.mil'],
  ['kim@http://www.gmial.com/', 'kim@gmail.com'],
  ['mailto:kim@army.mil', 'kim@army.mil'],
  ['mailto:kim@army.ml', 'kim@army.mil'],
  ['smtp:kim@army.ml', 'kim@army.mil'],
  ['kim@[x:army.ml]', 'kim@army.mil'],
])('a suggestion contains no parts of a web address: %s is corrected to %s', (typed, meant) => {
  expect(judge(typed)[0]?.suggestions.map(({ address }) => address)).toEqual([meant]);
});

test.each(['k\u200bim@army.mil', 'k\u00adim@army.mil', '\u202ekim@army.mil'])(
  'an invisible character before the @ is removed: %j',
  (typed) => {
    expect(judge(typed)[0]).toMatchObject({ kind: 'malformed', suggestions: [{ address: 'kim@army.mil' }] });
  },
);

test.each([
  ['kim＠army.mil', 'kim@army.mil', 'strong'],
  ['kim﹫army.mil', 'kim@army.mil', 'strong'],
  ['kim＠army,mil', 'kim@army.mil', 'strong'],
  ['kim＠some-firm.com', 'kim@some-firm.com', 'medium'],
])('another form of the at sign is replaced: %s is corrected to %s (%s)', (typed, meant, strength) => {
  const [finding] = detect(recipient(typed), knownDomains, nobody);
  expect(finding).toMatchObject({
    kind: 'malformed',
    typed: '',
    strength,
    suggestions: [{ address: meant }],
  });
});

test('another form of the at sign does not hide a typo in the domain', () => {
  expect(detect(recipient('kim＠army.ml'), knownDomains, nobody)[0]).toMatchObject({
    kind: 'tld-typo',
    suggestions: [{ address: 'kim@army.mil' }],
  });
});
