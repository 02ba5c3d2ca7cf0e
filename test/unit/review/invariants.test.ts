import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Field } from '../../../src/detector/address/field.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { defaultPolicy } from '../../../src/policy/parse-policy.ts';
import { applyChanges } from '../../../src/review/outcome/apply-changes.ts';
import { correctAll, groupsOf } from '../../../src/review/doubts/groups.ts';
import { mayKeep } from '../../../src/review/keep/keep-act.ts';
import { needsChoice } from '../../../src/review/doubts/needs-choice.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { outcome } from '../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import type { Choice, Doubt, Message, Review } from '../../../src/review/review.ts';

const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
const open = (message: Message) => openReview(message, defaultPolicy, knownDomains);

const domain = fc.constantFrom(
  'army.ml',
  'army.mil',
  'us.af.ml',
  'navy.mi',
  'gmial.com',
  'gmail.com',
  'yaho.com',
  'sante.gov.ml',
  'example.com',
  'example.con',
  'state.gv',
);
const address = fc.oneof(
  fc.tuple(fc.constantFrom('kim', 'lee', 'Ann'), domain).map(([local, at]) => `${local}@${at}`),
  fc.constantFrom('', 'rubbish', '@', 'kim@', '@army.ml', '/o=Org/cn=Kim'),
);
const recipient: fc.Arbitrary<Recipient> = fc.record({
  field: fc.constantFrom<Field>('to', 'cc', 'bcc'),
  address,
  displayName: fc.constantFrom('', 'Kim', 'kim@army.ml'),
});
const message: fc.Arbitrary<Message> = fc.record({
  kind: fc.constant('message' as const),
  sender: fc.constantFrom('', 'me@army.mil', 'me@example.com'),
  recipients: fc.array(recipient, { maxLength: 6 }),
  kept: fc.constant([]),
});

/** Makes a choice for every doubt as drawn, if it is offered: the first suggestion, keeping or removing. */
function decide(review: Review, wishes: readonly Choice['type'][]): Review {
  return review.doubts.reduce((so, doubt, index) => {
    const choice = offered(doubt, wishes[index % wishes.length] ?? 'remove');
    return reduceReview(so, { type: 'choose', id: doubt.id, choice });
  }, review);
}

function offered(doubt: Doubt, wish: Choice['type']): Choice {
  const suggestion = doubt.findings.flatMap(({ suggestions }) => suggestions)[0];
  if (wish === 'correct' && suggestion) return { type: 'correct', address: suggestion.address };
  return wish === 'keep' && mayKeep(doubt) ? { type: 'keep' } : { type: 'remove' };
}

const wishes = fc.array(fc.constantFrom<Choice['type']>('correct', 'keep', 'remove'), {
  minLength: 1,
  maxLength: 6,
});

describe('every review', () => {
  it('is plain data', () => {
    fc.assert(
      fc.property(message, (given) => {
        const review = open(given);
        expect(JSON.parse(JSON.stringify(review))).toEqual(review);
      }),
    );
  });

  it('can be sent once every doubt has a choice, and the message then has no doubts left', () => {
    fc.assert(
      fc.property(message, wishes, (given, drawn) => {
        const sent = reduceReview(decide(open(given), drawn), { type: 'send' });
        expect(sent.phase).toBe('sent');
        const settled = outcome(sent);
        if (settled.type !== 'send') throw new Error('a sent review is not cancelled');
        const recipients = applyChanges(given.recipients, settled.changes);
        const again = open({ ...given, recipients, kept: settled.keep });
        expect(again.doubts.filter(needsChoice)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same result for several choices at once as one after another, and undoing them restores it', () => {
    fc.assert(
      fc.property(message, wishes, (given, drawn) => {
        const opened = open(given);
        const { choices } = decide(opened, drawn);
        const ids = Object.keys(choices);
        const all = reduceReview(opened, { type: 'choose-all', choices });
        expect(all).toEqual(decide(opened, drawn));
        expect(reduceReview(all, { type: 'undo-all', ids })).toEqual(opened);
        const [first, ...others] = ids;
        if (first === undefined) return;
        const without = reduceReview(all, { type: 'undo', id: first });
        expect(Object.keys(without.choices)).toEqual(others);
        expect(reduceReview(without, { type: 'undo-all', ids })).toEqual(opened);
      }),
    );
  });

  it('corrects every open doubt of a group at once and keeps the choices made before', () => {
    fc.assert(
      fc.property(message, fc.nat(5), (given, lot) => {
        const opened = open(given);
        for (const group of groupsOf(opened.doubts)) {
          const alone = group[lot % group.length];
          const domain = alone?.findings[0]?.suggestions[0]?.domain;
          if (alone === undefined || domain === undefined) continue;
          const before = reduceReview(opened, { type: 'choose', id: alone.id, choice: { type: 'remove' } });
          const left = group.filter(({ id }) => id !== alone.id);
          const fixed = reduceReview(before, { type: 'choose-all', choices: correctAll(left, domain) });
          expect(fixed.choices[alone.id]).toEqual({ type: 'remove' });
          for (const { id } of left) expect(fixed.choices[id]?.type).toBe('correct');
          expect(Object.keys(fixed.choices)).toHaveLength(group.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reaches every recipient who was not removed', () => {
    fc.assert(
      fc.property(message, wishes, (given, drawn) => {
        const review = decide(open(given), drawn);
        const settled = outcome(reduceReview(review, { type: 'send' }));
        const changes = settled.type === 'send' ? settled.changes : [];
        const after = applyChanges(given.recipients, changes);
        const removed = changes.filter(({ to }) => to === undefined).length;
        const reachable = (each: Recipient) => `${each.field} ${each.address.toLowerCase()}`;
        const merged = given.recipients.length - removed - after.length;
        expect(merged).toBeGreaterThanOrEqual(0);
        const wanted = new Set(
          changes.flatMap(({ field, to }) => (to === undefined ? [] : [`${field} ${to.toLowerCase()}`])),
        );
        const there = new Set(after.map(reachable));
        for (const each of wanted) expect(there).toContain(each);
        if (merged > 0) expect(changes.some(({ to }) => to !== undefined)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
