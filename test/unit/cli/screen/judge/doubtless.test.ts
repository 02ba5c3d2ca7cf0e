import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDomainsFor } from '../../../../../src/cli/inputs/known-domains-for.ts';
import { doubtlessFrom } from '../../../../../src/cli/screen/judge/doubtless.ts';
import { judgeOf } from '../../../../../src/past-mail/judge.ts';
import { defaultPolicy } from '../../../../../src/policy/default-policy.ts';

const policies = [
  defaultPolicy,
  { ...defaultPolicy, protect: ['.mil', 'brandname.example'], trust: ['partner.de'] },
];
const senders = [
  'army.mil',
  'us.army.mil',
  'brandname.com',
  'kleinstadt.de',
  'us.af.mil',
  'mail.example.co.uk',
];

/** Names of senders, of the lists and unknown ones, changed by typical typos. */
const name = fc.constantFrom(
  ...senders,
  'gmail.com',
  'partner.de',
  'navy.mil',
  'acme-widgets.org',
  'brandname.net',
);
const typo = fc.tuple(fc.nat(20), fc.constantFrom('', 'x', '.', '-', 'm', 'drop', 'swap', 'ending'));
const domain = fc.tuple(name, fc.array(typo, { maxLength: 2 })).map(([text, typos]) =>
  typos.reduce((so, [at, how]) => {
    const place = at % so.length;
    if (how === 'drop') return so.slice(0, place) + so.slice(place + 1);
    if (how === 'swap')
      return (
        so.slice(0, place) +
        so
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        so.slice(place + 2)
      );
    if (how === 'ending')
      return `${so.slice(0, so.lastIndexOf('.'))}${['.ml', '.com', '.de', '.mil', '.con'][at % 5] ?? ''}`;
    return so.slice(0, place) + how + so.slice(place);
  }, text),
);

describe('a recipient that is exempt for all senders', () => {
  it('is also not doubted by the detector for each single sender', () => {
    const counts = { doubtless: 0, others: 0 };
    for (const policy of policies) {
      const knownDomains = knownDomainsFor(policy);
      const judge = judgeOf(policy, knownDomains);
      const isDoubtless = doubtlessFrom(senders, policy, knownDomains);
      for (const text of fc.sample(domain, { numRuns: 4000, seed: 7 })) {
        const key = `@${text}`;
        if (!isDoubtless(key)) {
          counts.others += 1;
          continue;
        }
        counts.doubtless += 1;
        for (const sender of senders)
          expect([key, sender, judge(key, sender)]).toEqual([key, sender, undefined]);
      }
    }
    expect(counts.doubtless).toBeGreaterThan(1000);
    expect(counts.others).toBeGreaterThan(1000);
  });

  it('is neither doubtful, nor similar to a sender’s domain, nor at one', () => {
    const isDoubtless = doubtlessFrom(
      ['brandname.com', 'army.mil'],
      defaultPolicy,
      knownDomainsFor(defaultPolicy),
    );
    expect(['@acme-widgets.org', '@army.ml', '@brandnmae.com', '@brandname.com'].map(isDoubtless)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
