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
    ['kim@some-company,com', 'some-company.com', 'medium', 'nobody’s list has it'],
    ['kim@', '', 'medium', 'no domain'],
    ['kim@army.ml@army.mil', '', 'medium', 'two in one, the last one trusted'],
    ['kim@army.ml;jo@army.mil', '', 'medium', 'two in one'],
    ['kim@%%%', '', 'medium', 'nothing that could be one'],
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
    ['kim@army.mil', 'fine'],
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
    ['کی\u200cا@army.mil', 'a sign that Persian needs'],
    ['kim@sub.sub.sub.example.org', 'many labels'],
  ],
);

const recipient = (address: string): Recipient => ({ field: 'to', address, displayName: '' });

test.each(['', '   ', '\t', '/o=Org/ou=Site/cn=Recipients/cn=kim'])(
  '%j has no domain to judge',
  (address) => {
    expect(detect(recipient(address), knownDomains, nobody)).toEqual([]);
  },
);

test('text without an @ cannot be an address', () => {
  expect(detect(recipient('Kim Lee'), knownDomains, nobody)).toMatchObject([
    { kind: 'malformed', typed: '' },
  ]);
});

test('a mended spelling that is itself a slip is mended further', () => {
  const [finding] = judge('kim@gmial,com');
  expect(finding?.suggestions[0]?.address).toBe('kim@gmail.com');
});

test('what was typed is told as it was typed, and what differs is the wrong sign', () => {
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
])('the parts of a web address are in no suggestion: %s means %s', (typed, meant) => {
  expect(judge(typed)[0]?.suggestions.map(({ address }) => address)).toEqual([meant]);
});

test.each(['k\u200bim@army.mil', 'k\u00adim@army.mil', '\u202ekim@army.mil'])(
  'a sign before the @ that nobody sees is dropped: %j',
  (typed) => {
    expect(judge(typed)[0]).toMatchObject({ kind: 'malformed', suggestions: [{ address: 'kim@army.mil' }] });
  },
);

test.each([
  ['kim＠army.mil', 'kim@army.mil', 'strong'],
  ['kim﹫army.mil', 'kim@army.mil', 'strong'],
  ['kim＠army,mil', 'kim@army.mil', 'strong'],
  ['kim＠some-firm.com', 'kim@some-firm.com', 'medium'],
])('another form of the at sign is mended: %s means %s (%s)', (typed, meant, strength) => {
  const [finding] = detect(recipient(typed), knownDomains, nobody);
  expect(finding).toMatchObject({
    kind: 'malformed',
    typed: '',
    strength,
    suggestions: [{ address: meant }],
  });
});

test('another form of the at sign does not hide a slip behind it', () => {
  expect(detect(recipient('kim＠army.ml'), knownDomains, nobody)[0]).toMatchObject({
    kind: 'tld-typo',
    suggestions: [{ address: 'kim@army.mil' }],
  });
});
