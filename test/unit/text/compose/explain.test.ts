import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind, Provenance } from '../../../../src/detector/finding.ts';
import { en } from '../../../../src/text/load/en.ts';
import { explain } from '../../../../src/text/compose/explain.ts';

const protectedDomain: Provenance = { source: 'protected' };

function finding(
  kind: FindingKind,
  typed: string,
  intended: readonly string[],
  more: Partial<Finding> = {},
  from = protectedDomain,
): Finding {
  const suggestions = intended.map((domain) => ({
    address: `kim@${domain}`,
    domain,
    provenance: from,
    differs: { typed: [], intended: [] },
  }));
  return {
    kind,
    strength: 'strong',
    score: 1,
    factors: [],
    typed,
    suggestions,
    tie: false,
    facts: {},
    ...more,
  };
}

const sentences: readonly [Finding, string][] = [
  [finding('tld-typo', 'army.ml', ['army.mil']), 'It goes to Mali (.ml); the US military uses .mil.'],
  [finding('tld-typo', 'us.af.ml', ['us.af.mil']), 'It goes to Mali (.ml); the US military uses .mil.'],
  [finding('tld-typo', 'army.il', ['army.mil']), 'It goes to Israel (.il); the US military uses .mil.'],
  [
    finding('tld-typo', 'gmail.cm', ['gmail.com']),
    'It goes to Cameroon (.cm); gmail.cm and gmail.com are different domains.',
  ],
  [finding('tld-typo', 'army.ml', ['army.nl']), 'It goes to Mali (.ml); .nl stands for the Netherlands.'],
  [
    finding('tld-typo', 'army.mi', ['army.mil'], { facts: { tldExists: false } }),
    'Nothing on the internet ends in .mi; the US military uses .mil.',
  ],
  [
    finding('unknown-tld', 'army,con', ['army.com'], { facts: { tldExists: false, typedSuffix: 'con' } }),
    'Nothing on the internet ends in .con.',
  ],
  [
    finding('wrong-tld', 'example.org.uk', ['example.co.uk']),
    '.org.uk and .co.uk are two different endings.',
  ],
  [
    finding('tld-typo', 'mail.example.com.au', ['mail.example.org.au']),
    '.com.au and .org.au are two different endings.',
  ],
  [
    finding('tld-typo', 'lausd.k12.cs.us', ['lausd.k12.ca.us']),
    '.cs.us and .ca.us are two different endings.',
  ],
  [finding('wrong-tld', 'github.us.com', ['github.com']), '.us.com and .com are two different endings.'],
  [
    finding('wrong-tld', 'shop.example.org.uk', ['example.co.uk']),
    'shop.example.org.uk and example.co.uk are different domains.',
  ],
  [
    finding('wrong-tld', 'example.org.uk', ['example.co.uk', 'example.net.uk'], { tie: true }),
    'It goes to the United Kingdom (.uk); example.org.uk is equally close to example.co.uk and example.net.uk.',
  ],
  [
    finding('tld-typo', 'nasa.gop', ['nasa.gov']),
    'nasa.gop and nasa.gov are different domains; US government offices use .gov.',
  ],
  [
    finding('tld-typo', 'army.ml', ['army.mil', 'army.nl'], { tie: true }),
    'It goes to Mali (.ml); army.ml is equally close to army.mil and army.nl.',
  ],
  [
    finding('wrong-tld', 'army.com', ['army.mil']),
    'army.com and army.mil are different domains; the US military uses .mil.',
  ],
  [
    finding('wrong-tld', 'army.gov', ['army.mil']),
    'US government offices use .gov; the US military uses .mil.',
  ],
  [
    finding('wrong-tld', 'mit.edu', ['mit.int']),
    'US universities and colleges use .edu; international organizations use .int.',
  ],
  [finding('doppelganger', 'usaf.mil', ['us.af.mil']), 'usaf.mil and us.af.mil are different domains.'],
  [
    finding('domain-typo', 'gmial.com', ['gmail.com'], {}, { source: 'mail-provider' }),
    'gmial.com and gmail.com are different domains.',
  ],
  [
    finding('domain-typo', 'dka.mil', ['dla.mil', 'dia.mil', 'dma.mil', 'dca.mil'], { tie: true }),
    'dka.mil is equally close to dla.mil, dia.mil and dma.mil.',
  ],
  [finding('domain-typo', 'dka.mil', []), 'dka.mil is probably not the domain you meant.'],
  [
    finding('homoglyph', 'аrmy.mil', ['army.mil'], {
      facts: { lookalikeLetter: { letter: 'а', script: 'Cyrillic', looksLike: 'a' } },
    }),
    'The а in “аrmy” is a Cyrillic letter that looks like a Latin a.',
  ],
  [
    finding('homoglyph', 'arrny.mil', ['army.mil']),
    'arrny.mil looks like army.mil, but it is a different domain.',
  ],
  [
    finding('embedding', 'army.mil.co', ['army.mil']),
    'army.mil.co contains army.mil, but does not belong to it.',
  ],
  [
    finding('combosquat', 'army-hr.com', ['army.mil']),
    'army-hr.com uses the name of army.mil, but it is a different domain.',
  ],
  [
    finding('closed-registry', 'nooa.gov', ['noaa.gov'], {
      facts: { registry: { suffix: '.gov', date: '2026-08-22' } },
    }),
    'nooa.gov was not in the .gov registry on 22 August 2026.',
  ],
  [
    finding('label-and-tld', 'arny.ml', ['army.mil']),
    'arny.ml differs from army.mil in both its name and its ending; it goes to Mali (.ml).',
  ],
  [
    finding('label-and-tld', 'arny.con', ['army.com'], { facts: { tldExists: false } }),
    'arny.con differs from army.com in both its name and its ending; nothing on the internet ends in .con.',
  ],
  [finding('unknown-tld', 'example.con', ['example.com']), 'Nothing on the internet ends in .con.'],
  [finding('unknown-tld', 'example.constructor', []), 'Nothing on the internet ends in .constructor.'],
  [finding('unknown-tld', 'kernel', []), 'kernel is not a valid domain, so no email can arrive there.'],
  [
    finding('domain-typo', 'lockheedmatrin.com', ['lockheedmartin.com'], { facts: { isImpostor: true } }),
    'lockheedmatrin.com and lockheedmartin.com are different domains. You’re replying to a message from lockheedmatrin.com, whose sender may be an impostor.',
  ],
  [
    finding('tld-typo', 'army.ml', ['army.mil'], { facts: { isInherited: true } }),
    'It goes to Mali (.ml); the US military uses .mil. This address was already in the message you’re replying to.',
  ],
  [
    finding(
      'domain-typo',
      'gmial.com',
      ['gmail.com'],
      { facts: { isInherited: true } },
      { source: 'familiar' },
    ),
    'gmial.com and gmail.com are different domains. You often write to gmail.com. This address was already in the message you’re replying to.',
  ],
  [
    finding('same-person', 'usaf.mil', ['us.af.mil'], { facts: { otherAddress: 'kim@us.af.mil' } }),
    'This person also uses kim@us.af.mil.',
  ],
  [
    finding('personal-account', 'gmail.com', ['army.mil'], { facts: { otherAddress: 'kim@army.mil' } }),
    'gmail.com is for personal email, and this person also uses kim@army.mil.',
  ],
  [finding('personal-account', 'gmail.com', []), 'gmail.com is for personal email.'],
  [
    finding('name-shows-another-address', 'army.ml', [], { facts: { otherAddress: 'kim@army.mil' } }),
    'The name shows a different address: kim@army.mil.',
  ],
  [
    finding('malformed', 'army,mil', ['army.mil']),
    'army,mil is not a valid domain, so no email can arrive there.',
  ],
  [finding('malformed', '', []), 'This isn’t a complete email address.'],
];

const because: readonly [Provenance, string][] = [
  [{ source: 'other-recipients', count: 3, of: 4 }, '3 of the 4 other recipients are at us.af.mil.'],
  [{ source: 'other-recipients', count: 1, of: 4 }, '1 of the 4 other recipients is at us.af.mil.'],
  [{ source: 'other-recipients', count: 2, of: 2 }, 'Both other recipients are at us.af.mil.'],
  [{ source: 'other-recipients', count: 1, of: 1 }, 'The other recipient is at us.af.mil.'],
  [{ source: 'own' }, 'us.af.mil is your own domain.'],
  [{ source: 'remembered' }, 'You’ve written to us.af.mil before.'],
  [{ source: 'familiar' }, 'You often write to us.af.mil.'],
  [{ source: 'correspondents' }, 'Your organization often writes to us.af.mil.'],
  [{ source: 'trusted' }, 'us.af.mil is one of your organization’s partners.'],
];

describe('explain gives the reason', () => {
  it.each(sentences)('for $kind of $typed', (found, sentence) => {
    expect(explain(en, found)).toBe(sentence);
  });

  it('for every finding kind', () => {
    const kinds: Record<FindingKind, true> = {
      malformed: true,
      homoglyph: true,
      'tld-typo': true,
      'wrong-tld': true,
      doppelganger: true,
      'domain-typo': true,
      embedding: true,
      combosquat: true,
      'closed-registry': true,
      'label-and-tld': true,
      'unknown-tld': true,
      'same-person': true,
      'personal-account': true,
      'name-shows-another-address': true,
    };
    expect(new Set(sentences.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
  });
});

describe('explain gives the source of the suggestion', () => {
  it.each([0, 2])('but leaves it out if it counts none of the recipients: 0 of %i', (of) => {
    const from: Provenance = { source: 'other-recipients', count: 0, of };
    const found = finding('domain-typo', 'us.af.mill', ['us.af.mil'], {}, from);
    expect(explain(en, found)).not.toMatch(/recipient|\b0\b/);
  });

  it.each(because)('if it is $source', (from, sentence) => {
    const found = finding('doppelganger', 'usaf.mil', ['us.af.mil'], {}, from);
    expect(explain(en, found)).toBe(`usaf.mil and us.af.mil are different domains. ${sentence}`);
  });

  it.each<Provenance>([
    { source: 'protected' },
    { source: 'mail-provider' },
    { source: 'list', list: 'us-mil', date: '2026-08-22' },
  ])('but leaves it out if it is $source, which says nothing about this message', (from) => {
    expect(explain(en, finding('doppelganger', 'usaf.mil', ['us.af.mil'], {}, from))).toBe(
      'usaf.mil and us.af.mil are different domains.',
    );
  });

  it('but leaves it out if several suggestions are equally near', () => {
    const found = finding('domain-typo', 'dka.mil', ['dla.mil', 'dia.mil'], { tie: true }, { source: 'own' });
    expect(explain(en, found)).toBe('dka.mil is equally close to dla.mil and dia.mil.');
  });
});

describe('explain isolates hostile text', () => {
  it.each([
    [
      finding('domain-typo', 'ar\u202emy.mil', ['army.mil']),
      'ar‹U+202E›my.mil and army.mil are different domains.',
    ],
    [
      finding('malformed', 'a\u0000b\nc', []),
      'a‹U+0000›b␣c is not a valid domain, so no email can arrive there.',
    ],
    [
      finding('name-shows-another-address', 'army.mil', [], {
        facts: { otherAddress: 'x\u202e\u2066@army.mil' },
      }),
      'The name shows a different address: x‹U+202E›‹U+2066›@army.mil.',
    ],
    [
      finding('domain-typo', 'שלום.example', ['army.mil']),
      '\u2066שלום.example\u2069 and army.mil are different domains.',
    ],
    [finding('unknown-tld', 'example.__proto__', []), 'Nothing on the internet ends in .__proto__.'],
    [
      finding('tld-typo', 'army.constructor', ['army.mil']),
      'army.constructor and army.mil are different domains; the US military uses .mil.',
    ],
  ])('in example %#', (found, sentence) => {
    expect(explain(en, found)).toBe(sentence);
  });
});
