import { describe, expect, it } from 'vitest';
import { entryOf, isWritable, userOf } from '../../../../src/outlook/message/entry.ts';

const named = (address: string, displayName: string) => ({
  type: 'named',
  recipient: { field: 'to', address, displayName },
});
const addressed = (address: string, displayName: string) => ({
  type: 'addressed',
  recipient: { field: 'to', address, displayName },
});

describe('an entry without an address (office-js 1411, 2502)', () => {
  it.each<[string, unknown]>([
    ['empty', ''],
    ['left out', undefined],
    ['null', null],
    ['white space', ' \t\u00a0\u3000'],
    ['invisible characters', '\u200b\u2060\ufeff\u00ad'],
    ['a control character', '\u0000'],
  ])('takes the address from its display name if its own is %s', (_, emailAddress) => {
    expect(entryOf('to', { emailAddress, displayName: 'kim@army.ml' })).toEqual(
      named('kim@army.ml', 'kim@army.ml'),
    );
  });

  it.each<[string, string, string]>([
    ['a name beside it', 'Kim <Kim@army.ml>', 'Kim@army.ml'],
    ['quotes', "'kim@army.ml'", 'kim@army.ml'],
    ['an invisible character in it', 'kim@\u200barmy.ml', 'kim@army.ml'],
    ['a wide @', 'kim＠army.ml', 'kim@army.ml'],
    [
      'several addresses: the whole name, which is none',
      'kim@army.ml; lee@navy.mil',
      'kim@army.ml; lee@navy.mil',
    ],
    ['spaces around the @: the whole name', ' kim @ army.ml ', 'kim @ army.ml'],
    ['a quoted local part: the whole name', '"kim"@army.ml', '"kim"@army.ml'],
    ['an address literal: the whole name', 'kim@[192.0.2.1]', 'kim@[192.0.2.1]'],
  ])('is judged by a display name with %s', (_, name, address) => {
    expect(entryOf('to', { emailAddress: '', displayName: name })).toEqual(named(address, name));
  });

  it.each([undefined, 'other', 'distributionList', -1])(
    'is a contact group or an unresolved name if its display name contains no address and its type is %j',
    (recipientType) => {
      for (const displayName of ['Our team', 'Team @ work', 'army.ml', '@kim'])
        expect(entryOf('to', { emailAddress: '', displayName, recipientType })).toEqual({
          type: 'group',
          recipient: { field: 'to', address: '', displayName },
        });
    },
  );

  it.each(['user', 'externalUser'])(
    'is unreadable if it is a person of type %s (office-js 5569)',
    (recipientType) => {
      expect(entryOf('to', { emailAddress: '', displayName: 'Test Test', recipientType })).toEqual({
        type: 'untold',
      });
      expect(entryOf('to', { emailAddress: '', displayName: 'kim@army.ml', recipientType })).toEqual(
        named('kim@army.ml', 'kim@army.ml'),
      );
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'kim@army.ml'],
    ['an empty object', {}],
    ['a name of white space', { emailAddress: '', displayName: ' \u00a0' }],
    ['an invisible name', { emailAddress: '', displayName: '\u200b\u2060' }],
    ['a name that is no text', { emailAddress: '', displayName: 7 }],
    ['an address that is no text', { emailAddress: 7, displayName: 'Kim' }],
  ])('is unreadable if it is %s', (_, given) => {
    expect(entryOf('to', given)).toEqual({ type: 'untold' });
  });
});

describe('an entry with an address of the Exchange directory (office-js 3701)', () => {
  it.each<[string, string, string]>([
    ['/o=Ex/ou=Group/cn=Recipients/cn=kim', 'kim@army.ml', 'kim@army.ml'],
    [' EX:/O=ORG/CN=KIM', 'Kim <kim@army.ml>', 'kim@army.ml'],
    ['EX:/O=ORG/CN=KIM@X', 'kim＠army.ml', 'kim@army.ml'],
    ['IMCEAEX-_O=ORG_CN=KIM', "'kim@\u200barmy.ml'", 'kim@army.ml'],
    ['/o=Ex/cn=kim', 'kim@army.mil; lee@navy.ml', 'kim@army.mil; lee@navy.ml'],
  ])('is judged by the addresses in its display name: %s, %s', (emailAddress, displayName, address) => {
    expect(entryOf('to', { emailAddress, displayName, recipientType: 'user' })).toEqual(
      named(address, displayName),
    );
  });
});

describe('an entry with an address', () => {
  it.each([
    ['kim@army.ml', 'Kim'],
    ['kim@army.ml', 'lee@navy.mil'],
    ['kim', 'kim@army.ml'],
    ['/o=Ex/cn=kim', 'Kim Miller'],
    ['/o=Ex/cn=kim', 'R&D @ HQ v1.2'],
    ['/o=kim@army.ml', 'kim@army.mil'],
  ])('keeps that address: %s with the display name %s', (emailAddress, displayName) => {
    expect(entryOf('to', { emailAddress, displayName })).toEqual(addressed(emailAddress, displayName));
  });

  it('has an empty display name if that is no string', () => {
    expect(entryOf('to', { emailAddress: 'kim@army.ml', displayName: null })).toEqual(
      addressed('kim@army.ml', ''),
    );
  });
});

describe('isWritable', () => {
  it.each(['kim@army.mil', "o'brien+x@army.mil", 'kim@xn--bcher-kva.de', 'kim@bücher.de', 'kim@localhost'])(
    'accepts %s',
    (address) => {
      expect(isWritable(address)).toBe(true);
    },
  );

  it.each([
    '',
    ' ',
    'kim',
    '@army.mil',
    'kim@',
    '/o=Ex/ou=x@y/cn=lee',
    'kim@army.mil;lee@navy.mil',
    'kim@army.mil, lee@navy.mil',
    'Kim <kim@army.mil>',
    'kim @army.mil',
    'kim@army\u00a0.mil',
    '"kim"@army.mil',
    'kim@navy@army.mil',
    `${'k'.repeat(571)}@army.mil`,
  ])('refuses %j', (address) => {
    expect(isWritable(address)).toBe(false);
  });
});

describe('userOf', () => {
  const write = (displayName: string, address = 'pat.ray@army.mil') =>
    userOf({ field: 'to', address, displayName });

  it.each([
    'Pat Ray',
    'Ray, Pat',
    'Pat "Bo" O’Ray (civ)',
    'pat.ray@army.mil',
    "'PAT.RAY@army.mil'",
    'Pat @ work',
    'Müller 山田',
    'p'.repeat(255),
  ])('writes the display name %j', (displayName) => {
    expect(write(displayName)).toEqual({ emailAddress: 'pat.ray@army.mil', displayName });
  });

  it.each([
    ['that is empty', ''],
    ['of white space', ' '],
    ['that is invisible', '\u200b'],
    ['that is another address (office-js 6477)', 'pat@us.army.mil'],
    ['with another address in it', 'Pat (pat@us.army.mil)'],
    ['with another address and its own', 'pat.ray@army.mil pat@us.army.mil'],
    ['with a wide @', 'pat＠us.army.mil'],
    ['with an invisible character in an address', 'pat@\u200bus.army.mil'],
    ['that ends an entry', 'Pat; Lee'],
    ['with angle brackets', 'Pat <x>'],
    ['of two lines', 'Pat\nLee'],
    ['that is too long for office.js', 'p'.repeat(256)],
  ])('omits a display name %s', (_, displayName) => {
    expect(write(displayName)).toEqual({ emailAddress: 'pat.ray@army.mil' });
  });
});
