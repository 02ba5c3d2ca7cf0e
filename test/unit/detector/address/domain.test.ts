import { describe, expect, test } from 'vitest';
import { parseDomain } from '../../../../src/detector/address/domain.ts';

describe('parseDomain', () => {
  test.each([
    ['us.af.mil', 'us', 'af', 'mil', 'af.mil'],
    ['example.co.uk', '', 'example', 'co.uk', 'example.co.uk'],
    ['a.b.example.com', 'a.b', 'example', 'com', 'example.com'],
    ['sante.gov.ml', '', 'sante', 'gov.ml', 'sante.gov.ml'],
    ['a.firm.uk.com', 'a', 'firm', 'uk.com', 'firm.uk.com'],
    ['gov.uk', '', '', 'gov.uk', 'gov.uk'],
    ['localhost', '', '', 'localhost', 'localhost'],
  ])('splits %s into subdomain %j, label %j and suffix %j', (text, subdomain, label, suffix, registrable) => {
    expect(parseDomain(text)).toMatchObject({ kind: 'name', subdomain, label, suffix, registrable });
  });

  test.each([
    ['ARMY.MIL', 'army.mil', 'army.mil'],
    ['army.mil.', 'army.mil', 'army.mil'],
    ['bücher.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['BÜCHER.DE', 'xn--bcher-kva.de', 'bücher.de'],
    ['xn--bcher-kva.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['bu\u0308cher.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['ａｒｍｙ.mil', 'army.mil', 'army.mil'],
    ['army。mil', 'army.mil', 'army.mil'],
    ['xn--999999999.mil', 'xn--999999999.mil', 'xn--999999999.mil'],
    // Labels that are not valid A-labels must not be shown as the name that they resemble.
    ['xn--army-.mil', 'xn--army-.mil', 'xn--army-.mil'],
    ['xn--.mil', 'xn--.mil', 'xn--.mil'],
  ])('%s is %s, shown as %s', (text, ascii, unicode) => {
    expect(parseDomain(text)).toMatchObject({ ascii, unicode });
  });

  test.each([
    ['', 'empty'],
    ['[192.0.2.1]', 'address-literal'],
    ['[IPv6:2001:db8::1]', 'address-literal'],
    ['192.0.2.1', 'address-literal'],
    ['army..mil', 'impossible'],
    ['.army.mil', 'impossible'],
    ['.', 'impossible'],
    ['army mil', 'impossible'],
    ['army,mil', 'impossible'],
    ['<army.mil>', 'impossible'],
    [`${'a'.repeat(64)}.com`, 'impossible'],
    [`${'abc.'.repeat(64)}com`, 'impossible'],
    ['\u202e.com', 'impossible'],
    ['[192.0.2.1', 'impossible'],
    ['ar{my.mil', 'impossible'],
    ['ar`my.mil', 'impossible'],
    ['ar:my.mil', 'impossible'],
    ['ar/my.mil', 'impossible'],
    [`${'a'.repeat(63)}.${'b'.repeat(64)}.com`, 'impossible'],
    [`${'ab.'.repeat(84)}co`, 'impossible'],
    ['[army.ml]', 'impossible'],
    ['[]', 'impossible'],
    ['[192.0.2]', 'impossible'],
    ['[192.0.2.256]', 'impossible'],
    ['[IPv6:]', 'impossible'],
    ['[IPv6:2001:db8]', 'impossible'],
    ['[IPv6:1::2::3]', 'impossible'],
    ['[IPv6:1:2:3:4:5:6:7:8:9]', 'impossible'],
    ['[IPv6:12345::]', 'impossible'],
    ['[IPv6:army.ml]', 'impossible'],
    ['[2001:db8::1]', 'impossible'],
    ['[tag:army.ml]', 'impossible'],
    ['[:x]', 'impossible'],
    ['[tag:a b]', 'impossible'],
    ['[１92.0.2.1]', 'impossible'],
    ['[tag:x]', 'address-literal'],
    ['[IPv6:::]', 'address-literal'],
    ['[ipv6:1:2:3:4:5:6:7:8]', 'address-literal'],
    ['[IPv6:::ffff:192.0.2.1]', 'address-literal'],
    ['army\u2024mil', 'impossible'],
    ['army\ufe52mil', 'impossible'],
    ['army\ue000.mil', 'impossible'],
  ])('does not accept %j as a domain: %s', (text, why) => {
    expect(parseDomain(text)).toMatchObject({ kind: 'not-a-domain', why });
  });

  test.each([
    'x1.2.3.4',
    '1.2.3.4x',
    '1.2.3.4.com',
    '1.2.3',
    '1234.5.6.7',
    '1.2.3.4567',
    'a_b.com',
    '-a.com',
    `${'a'.repeat(63)}.com`,
    `${'ab.'.repeat(84)}c`,
  ])('accepts %s as a name', (text) => {
    expect(parseDomain(text)).toMatchObject({ kind: 'name', ascii: text });
  });

  test('takes four numbers without brackets for an address literal', () => {
    for (const text of ['192.0.2.100', '10.20.30.40', '255.255.255.255'])
      expect(parseDomain(text)).toMatchObject({ why: 'address-literal' });
  });

  test.each(['com', 'mil', 'gov', 'ml', 'il', 'co', 'ck', 'museum', 'xn--p1ai', 'army', 'arpa', 'zw'])(
    'knows that .%s exists',
    (tld) => expect(parseDomain(`example.${tld}`)).toMatchObject({ tldExists: true }),
  );

  test.each(
    'con cmo comm cim vom xom cpm coom ocm c0m nte ner nett met ogr orgg og ogv gv govv gob go mi mli mill nil mul edi eud uj lp local internal test invalid'.split(
      ' ',
    ),
  )('knows that .%s does not exist', (tld) =>
    expect(parseDomain(`example.${tld}`)).toMatchObject({ tldExists: false }),
  );
});
