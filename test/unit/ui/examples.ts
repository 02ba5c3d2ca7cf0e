import type { Finding, Suggestion } from '../../../src/detector/finding.ts';
import type { Doubt, Review } from '../../../src/review/review.ts';
import { rumour } from '../review/samples.ts';

const span = (start: number, end: number) => ({ start, end });

function suggestion(address: string, differs: Suggestion['differs']): Suggestion {
  return {
    address,
    domain: address.slice(address.lastIndexOf('@') + 1),
    provenance: { source: 'protected' },
    differs,
  };
}

function finding(given: Partial<Finding> & Pick<Finding, 'typed' | 'suggestions'>): Finding {
  return {
    kind: 'domain-typo',
    strength: 'medium',
    score: 0.7,
    factors: [],
    tie: false,
    facts: {},
    ...given,
  };
}

export const mali: Doubt = {
  id: 'to:0',
  recipient: { field: 'to', address: 'kim.miller@army.ml', displayName: 'Kim Miller' },
  severity: 'confirm',
  findings: [
    finding({
      kind: 'tld-typo',
      strength: 'strong',
      typed: 'army.ml',
      facts: { typedSuffix: 'ml', tldExists: true },
      suggestions: [suggestion('kim.miller@army.mil', { typed: [], intended: [span(6, 7)] })],
    }),
  ],
};

export const typo: Doubt = {
  id: 'cc:0',
  recipient: { field: 'cc', address: 'lee@gmial.com', displayName: 'lee@gmial.com' },
  severity: 'confirm',
  findings: [
    finding({
      typed: 'gmial.com',
      suggestions: [suggestion('lee@gmail.com', { typed: [span(2, 3)], intended: [span(3, 4)] })],
    }),
  ],
};

export const tie: Doubt = {
  id: 'to:1',
  recipient: { field: 'to', address: 'rosa@usaf.mil', displayName: 'Rosa Álvarez' },
  severity: 'confirm',
  findings: [
    finding({
      typed: 'usaf.mil',
      tie: true,
      suggestions: [
        suggestion('rosa@us.af.mil', { typed: [], intended: [span(2, 3)] }),
        suggestion('rosa@usa.mil', { typed: [span(3, 4)], intended: [] }),
        suggestion('rosa@usar.mil', { typed: [span(3, 4)], intended: [span(3, 4)] }),
      ],
    }),
  ],
};

export const cyrillic: Doubt = {
  id: 'bcc:0',
  recipient: { field: 'bcc', address: 'ops@usаf.mil', displayName: 'Operations' },
  severity: 'confirm',
  findings: [
    finding({
      kind: 'homoglyph',
      strength: 'strong',
      typed: 'usаf.mil',
      facts: { lookalikeLetter: { letter: 'а', script: 'Cyrillic', looksLike: 'a' } },
      suggestions: [suggestion('ops@usaf.mil', { typed: [span(2, 3)], intended: [span(2, 3)] })],
    }),
  ],
};

export const denied: Doubt = {
  id: 'to:2',
  recipient: { field: 'to', address: 'sales@supplier.example', displayName: 'Supplier sales' },
  severity: 'block',
  findings: [],
  denied: { domain: 'supplier.example', reason: 'Contract ended on 1 March. Please write to purchasing.' },
};

export const unknownSuffix: Doubt = {
  id: 'to:3',
  recipient: { field: 'to', address: 'max@example.con', displayName: 'Max Mustermann' },
  severity: 'confirm',
  findings: [
    finding({
      kind: 'unknown-tld',
      strength: 'strong',
      typed: 'example.con',
      facts: { typedSuffix: 'con', tldExists: false },
      suggestions: [],
    }),
  ],
};

export const notice: Doubt = {
  ...typo,
  id: 'cc:1',
  recipient: { field: 'cc', address: 'ann.lee@gmail.com', displayName: 'Ann Lee' },
  severity: 'notice',
  findings: [finding({ kind: 'personal-account', strength: 'info', typed: 'gmail.com', suggestions: [] })],
};

const longLocal = 'firstname.middlename.lastname-with-a-very-long-hyphenated-surname';
const longDomain = (suffix: string) =>
  `${'department-of-long-names.'.repeat(6)}headquarters-and-services.army.${suffix}`;
const longTyped = longDomain('ml');

export const long: Doubt = {
  ...mali,
  recipient: {
    field: 'required',
    address: `${longLocal}@${longTyped}`,
    displayName:
      'Lieutenant Colonel Firstname Middlename Lastname-With-A-Very-Long-Hyphenated-Surname (Headquarters)',
  },
  findings: [
    finding({
      kind: 'tld-typo',
      strength: 'strong',
      typed: longTyped,
      suggestions: [
        suggestion(`${longLocal}@${longDomain('mil')}`, {
          typed: [],
          intended: [span(longTyped.length - 1, longTyped.length)],
        }),
      ],
    }),
  ],
};

export const hostile: Doubt = {
  ...mali,
  recipient: {
    ...mali.recipient,
    displayName: '<b onclick="x">Kim</b> \u202Elim.ymra@mik\u202C\u0000 &amp; \u200Bשלום',
  },
};

/** The same doubt for several people. */
export function sameMistake(doubt: Doubt, names: readonly string[]): Doubt[] {
  return names.map((name, at) => {
    const local = name.toLowerCase().replace(' ', '.');
    const readdressed = (address: string) => `${local}${address.slice(address.lastIndexOf('@'))}`;
    return {
      ...doubt,
      id: `${doubt.recipient.field}:${at + 10}`,
      recipient: { ...doubt.recipient, address: readdressed(doubt.recipient.address), displayName: name },
      findings: doubt.findings.map((each) => ({
        ...each,
        suggestions: each.suggestions.map((one) => ({ ...one, address: readdressed(one.address) })),
      })),
    };
  });
}

/** Two people at one of two similar domains and one at the other, which only the message itself knows. */
export const pair: readonly Doubt[] = [
  named(rumour('to:0', 'ann.lee@nhs.net', 'nsh.net'), 'Ann Lee'),
  named(rumour('to:1', 'bob@nhs.net', 'nsh.net'), ''),
  named(rumour('cc:0', 'kim.miller@nsh.net', 'nhs.net', 2), 'Kim Miller'),
];

function named(doubt: Doubt, displayName: string): Doubt {
  return { ...doubt, mayRemember: true, recipient: { ...doubt.recipient, displayName } };
}

const people = (count: number) => Array.from({ length: count }, (_each, at) => `Person ${at + 1}`);

function review(doubts: readonly Doubt[], kind: Review['kind'] = 'message'): Review {
  const phase = doubts.some(({ severity }) => severity !== 'notice') ? 'deciding' : 'decided';
  return { phase, kind, policyVersion: '2026-11-01', doubts, choices: {} };
}

/** The reviews of the gallery, by name. */
export const examples: Readonly<Record<string, Review>> = {
  one: review([mali]),
  tie: review([tie]),
  five: review([denied, mali, unknownSuffix, typo, notice]),
  long: review([long], 'appointment'),
  notice: review([notice]),
  denied: review([denied]),
  cyrillic: review([cyrillic]),
  hostile: review([hostile]),
  three: review(sameMistake(mali, ['Kim Miller', 'Lee Park', 'Ann de la Cruz'])),
  'three-ways': review(sameMistake(tie, ['Rosa Álvarez', 'Max Ito'])),
  forty: review([
    ...sameMistake(mali, people(25)),
    ...sameMistake(typo, people(14)),
    { ...unknownSuffix, id: 'to:99' },
  ]),
  reason: { ...review([mali]), keepReason: 'required' },
  apart: review(
    people(40).map((name, at) => ({
      ...typo,
      id: `to:${at}`,
      recipient: {
        ...typo.recipient,
        address: `${name.replace(' ', '').toLowerCase()}@gmial.com`,
        displayName: name,
      },
      findings: typo.findings.map((each) => ({ ...each, typed: `gmial${at}.com` })),
    })),
  ),
  pair: review(pair),
  chosen: {
    ...review([mali, tie, typo]),
    choices: {
      'to:0': { type: 'correct', address: 'kim.miller@army.mil' },
      'cc:0': { type: 'keep' },
      'to:1': { type: 'remove' },
    },
    phase: 'decided',
  },
};
