import { expect, test } from 'vitest';
import { judge, tables } from '../table.ts';

tables(
  'homoglyph',
  [
    [
      'mail.fаbrikam.cо.jp',
      'mail.fabrikam.co.jp',
      'strong',
      'Cyrillic letters in the name and in its ending',
    ],
    ['a.b.fabrikam.со.jp', 'a.b.fabrikam.co.jp', 'strong', 'Cyrillic letters in the ending alone'],
    ['аrmy.mil', 'army.mil', 'strong', 'Cyrillic а'],
    ['us.аf.mil', 'us.af.mil', 'strong', 'Cyrillic а in a listed host'],
    ['xn--rmy-5cd.mil', 'army.mil', 'strong', 'a Cyrillic letter, as an A-label'],
    ['rеdhat.com', 'redhat.com', 'strong', 'Cyrillic е'],
    ['redhát.com', 'redhat.com', 'strong', 'an accent'],
    ['bucher.de', 'xn--bcher-kva.de', 'medium', 'no umlaut'],
    ['buecher.de', 'xn--bcher-kva.de', 'medium', 'the umlaut spelled out'],
    ['bûcher.de', 'xn--bcher-kva.de', 'strong', 'another accent'],
    ['lockheedmartın.com', 'lockheedmartin.com', 'strong', 'dotless ı'],
    ['arrny.mil', 'army.mil', 'strong', 'rn for m'],
    ['cen5us.gov', 'census.gov', 'strong', '5 for s'],
    ['mail.fаbrik.cо.jp', 'mail.fabrik.co.jp', 'medium', 'mixed scripts, like no listed name'],
    ['micrоsoft.com', 'microsoft.com', 'medium', 'a Cyrillic о between Latin letters'],
    ['gοοd-name.org', 'good-name.org', 'medium', 'Greek letters between Latin ones'],
  ],
  [
    ['mail.fabrikam.co.jp', 'below a trusted domain'],
    ['army.mil', 'protected'],
    ['bücher.de', 'trusted, with its own umlaut'],
    ['xn--bcher-kva.de', 'trusted, as an A-label'],
    ['münchen.de', 'an umlaut in a name that looks like no listed one'],
    ['пример.рф', 'all Cyrillic, like no listed name'],
    ['пример.example.com', 'a label in Cyrillic beside labels in Latin'],
    ['東京tokyo.jp', 'scripts that do not look alike'],
    ['例え.jp', 'no letters that look like ASCII'],
    ['redhat.com', 'trusted'],
    ['bucher.com', 'no umlaut, but another ending too'],
    ['bocher.de', 'another letter'],
    ['müncher.de', 'other letters'],
    ['rnarine.com', 'looks like no listed name'],
    ['škoda-auto.cz', 'Latin letters with accents'],
    ['αβγ.gr', 'all Greek'],
  ],
);

test('homoglyph names the foreign letter and its script', () => {
  expect(judge('аrmy.mil')[0]?.facts).toEqual({
    lookalikeLetter: { letter: 'а', script: 'Cyrillic', looksLike: 'a' },
  });
});

test('homoglyph names no foreign letter for an ASCII look-alike', () => {
  expect(judge('arrny.mil')[0]?.facts).toEqual({});
});
