import { describe, expect, it } from 'vitest';
import type { KnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import type { Review } from '../../../src/review/review.ts';
import { stepCounter } from '../../steps.ts';

const count = stepCounter('/src/');
const { buildKnownDomains: buildDirectory } = await import('../../../src/detector/targets/known-domains.ts');
const { detect } = await import('../../../src/detector/detect.ts');
const { configureAddIn: install } = await import('../../../src/review/add-in-config.ts');
const { openReview } = await import('../../../src/review/open-review.ts');
const { applyChanges } = await import('../../../src/review/outcome/apply-changes.ts');
const { correctAll, groupsOf, removeAll } = await import('../../../src/review/doubts/groups.ts');
const { outcome } = await import('../../../src/review/outcome/outcome.ts');
const { reduceReview } = await import('../../../src/review/reduce-review.ts');

/** Returns the number of steps that one address takes, without what is computed once and kept. */
function steps(domain: string, knownDomains: KnownDomains): number {
  const nobody = { sender: '', others: [], remembered: [] };
  const recipient = { field: 'to', address: `kim@${domain}`, displayName: 'Kim Lee' } as const;
  const judge = (): unknown => detect(recipient, knownDomains, nobody);
  judge();
  return count(judge);
}

/**
 * Names that are as alike as possible: one letter apart, with the same beginnings, ends, letters and
 * consonants.
 */
function alike(size: number): KnownDomains {
  const vowels = (n: number): string =>
    n
      .toString(5)
      .padStart(8, '0')
      .replace(/\d/g, (digit) => 'aeiou'.charAt(Number(digit)));
  const names = Array.from({ length: size }, (_, n) => `unit${vowels(n)}force`);
  const registered = new Set(names);
  return buildDirectory({
    protect: names.flatMap((name) => [`${name}.gov`, `${name}.mil`]),
    trust: names.map((name) => `${name}.com`),
    packs: [],
    registries: [{ suffix: '.gov', date: '2026-01-01', has: (label) => registered.has(label) }],
  });
}

describe('the number of steps for one address', () => {
  const [some, many] = [alike(1000), alike(10_000)];

  it.each([
    ['one typo from many', 'unitaaaaaaaxforce.com'],
    ['two typos from many', 'unitaaaaaxaxforce.com'],
    ['three typos under a closed registry', 'unitaaaxaxaxforce.gov'],
    ['the letters of many in another order', 'unitaaaaeeeiforec.mil'],
    ['another ending', 'unitaaaaaaaaforce.ml'],
    ['label and ending', 'unitaaaaaaaxforce.cim'],
    ['dots elsewhere', 'unit.aaaaaaaaforce.mil'],
    ['a whole name as a label', 'unitaaaaaaaaforce-mil.com'],
    ['a word attached', 'unitaaaaaaaaforce-hr.com'],
    ['a name inside another', 'unitaaaaaaaaforce.mil.example.com'],
    ['look-alikes', 'unitаааааaaaforce.com'],
  ])('grows by less than three times with ten times as many known domains: %s', (_, domain) => {
    expect(steps(domain, many)).toBeLessThan(3 * steps(domain, some));
  });

  it.each([
    ['one long label', (length: number) => `${'a'.repeat(length)}.com`],
    ['many labels', (length: number) => `${'a.'.repeat(length / 2)}com`],
    ['hyphens', (length: number) => `${'a-'.repeat(length / 2)}b.com`],
    ['nothing but dots', (length: number) => '.'.repeat(length)],
    ['commas for dots', (length: number) => `${'army,mil,'.repeat(length / 9)}com`],
    ['foreign letters', (length: number) => `${'а'.repeat(length)}.com`],
    ['a repeated letter', (length: number) => `unit${'e'.repeat(length)}.com`],
    ['at signs', (length: number) => '@'.repeat(length)],
  ])('grows no faster than the length of the text: %s', (_, text) => {
    const [short, long] = [steps(text(180), some), steps(text(180_000), some)];
    expect(long).toBeLessThan(1000 * short);
  });
});

describe('the number of steps for one message', () => {
  const config = install(undefined);
  const review = (recipients: readonly Recipient[]) => {
    if (!config) throw new Error('there is a policy');
    const message = { kind: 'message', sender: 'me@army.mil', recipients, kept: [] } as const;
    return openReview(message, config.policy, config.knownDomains);
  };
  const to = (size: number, address: (n: number) => string) =>
    Array.from({ length: size }, (_, n) => ({
      field: 'to' as const,
      address: address(n),
      displayName: `Kim Lee <${address(n + 1)}>`,
    }));
  const cost = (size: number, address: (n: number) => string): number =>
    count(() => review(to(size, address)));

  it.each([
    ['colleagues', (n: number) => `kim${n}@army.mil`],
    ['one mistake, many times', (n: number) => `kim${n}@army.ml`],
    ['similar domains, one for each recipient', (n: number) => `kim@unit${n}army.ml`],
    ['one name at many domains', (n: number) => `kim@${'abcdefgh'.charAt(n % 8)}${n}.example.org`],
    ['impossible text', (n: number) => `kim@army,mil;jo${n}@navy,mil`],
    ['look-alikes in Cyrillic', (n: number) => `kim@аrmy${n}.mil`],
    ['names as long as they can be', (n: number) => `kim@${`${'army-'.repeat(12)}x.`.repeat(3)}d${n}.ml`],
    ['quoted local parts that hold another address', (n: number) => `"jo@navy.mil ${n}"@army.ml`],
    [
      'each domain a typo of the next',
      (n: number) => `kim@${'abcdefghij'.slice(n % 10)}${n % 97}exampel${n}.com`,
    ],
  ])('grows linearly with the number of recipients: %s', (_, address) => {
    cost(10, address);
    expect(cost(1000, address)).toBeLessThan(15 * cost(100, address));
  });

  /** Counts the steps to decide all doubts at once, undo that, decide again and apply the result. */
  const decide = (opened: Review, recipients: readonly Recipient[], kept: boolean): number => {
    const ids = opened.doubts.map(({ id }) => id);
    const keep = Object.fromEntries(ids.map((id) => [id, { type: 'keep' as const }]));
    const choices = kept ? keep : { ...removeAll(opened.doubts), ...correctAll(opened.doubts, 'army.mil') };
    return count(() => {
      groupsOf(opened.doubts);
      const once = reduceReview(opened, { type: 'choose-all', choices });
      const undone = reduceReview(once, { type: 'undo-all', ids });
      const sent = reduceReview(reduceReview(undone, { type: 'choose-all', choices }), { type: 'send' });
      const result = outcome(sent);
      if (result.type !== 'send') throw new Error('all is decided');
      return applyChanges(recipients, result.changes);
    });
  };

  it.each([
    ['corrected at once', (n: number) => `kim${n}@army.ml`, false],
    ['corrected to one address', () => 'kim@army.ml', false],
    ['kept at once', (n: number) => `kim${n}@army.ml`, true],
  ])('grows linearly with the number of recipients if all are %s', (_, address, kept) => {
    const [some, many] = [to(100, address), to(1000, address)];
    const [few, all] = [review(some), review(many)];
    expect([few.doubts.length, all.doubts.length]).toEqual([100, 1000]);
    decide(few, some, kept);
    expect(decide(all, many, kept)).toBeLessThan(15 * decide(few, some, kept));
  });
});
