import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Field } from '../../../src/detector/address/field.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { defaultPolicy } from '../../../src/policy/parse-policy.ts';
import { applyChanges } from '../../../src/review/outcome/apply-changes.ts';
import { correctAll, groupsOf, pairOf } from '../../../src/review/doubts/groups.ts';
import { mootIn } from '../../../src/review/doubts/moot.ts';
import { keepAll, offersForBoth } from '../../../src/review/doubts/pair-choices.ts';
import { undecided } from '../../../src/review/doubts/undecided.ts';
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
  'nhs.net',
  'nsh.net',
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

  it('can be sent once every doubt has a choice and a recipient is left, and the message then has no doubts left', () => {
    fc.assert(
      fc.property(message, wishes, (given, drawn) => {
        const sent = reduceReview(decide(open(given), drawn), { type: 'send' });
        const choices = Object.values(sent.choices);
        const nobody =
          choices.length === given.recipients.length && choices.every(({ type }) => type === 'remove');
        expect(sent.phase).toBe(nobody && choices.length > 0 ? 'decided' : 'sent');
        if (sent.phase !== 'sent') return;
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
        for (const group of groupsOf(opened.doubts).filter((each) => !pairOf(each))) {
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

const domainOf = (address: string) => address.slice(address.indexOf('@') + 1);

describe('every review of similar domains', () => {
  const similar = fc.constantFrom(
    'nhs.net',
    'nsh.net',

    'mail.nsh.net',
    'mail.nhs.net',
    'gmial.com',
  );
  const people = fc
    .tuple(fc.constantFrom('kim', 'lee', 'ann'), similar)
    .map(([local, at]) => `${local}@${at}`);
  const withSimilar: fc.Arbitrary<Message> = fc.record({
    kind: fc.constant('message' as const),
    sender: fc.constant('me@example.com'),
    recipients: fc.array(
      fc.record({ field: fc.constantFrom<Field>('to', 'cc'), address: people, displayName: fc.constant('') }),
      { maxLength: 6 },
    ),
    kept: fc.constant([]),
  });
  const lots = fc.array(
    fc.tuple(fc.nat(6), fc.constantFrom<Choice['type'] | 'undo'>('correct', 'keep', 'remove', 'undo')),
    {
      maxLength: 8,
    },
  );
  /** Chooses and undoes as drawn, while there is something to decide. */
  const some = (opened: Review, drawn: readonly (readonly [number, Choice['type'] | 'undo'])[]) =>
    drawn.reduce((review, [lot, wish]) => {
      const doubt = opened.doubts[lot];
      if (!doubt || mootIn(review).has(doubt.id)) return review;
      if (wish === 'undo') return reduceReview(review, { type: 'undo', id: doubt.id });
      return reduceReview(review, { type: 'choose', id: doubt.id, choice: offered(doubt, wish) });
    }, opened);
  const changed = (given: Message, review: Review): Message => {
    const settled = outcome({ ...review, phase: 'sent' });
    if (settled.type !== 'send') throw new Error('a sent review is not cancelled');
    return { ...given, recipients: applyChanges(given.recipients, settled.changes), kept: settled.keep };
  };

  it('has no doubt left in the message as soon as it is decided', () => {
    fc.assert(
      fc.property(withSimilar, lots, (given, drawn) => {
        const review = some(open(given), drawn);
        const left = open(changed(given, review)).doubts.filter(needsChoice);
        if (review.phase === 'decided') expect(left).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('drops a doubt only if the changed message does not raise it again', () => {
    fc.assert(
      fc.property(withSimilar, lots, (given, drawn) => {
        const review = some(open(given), drawn);
        const moot = mootIn(review);
        const again = open(changed(given, review)).doubts.map(({ recipient: { address } }) => address);
        for (const { id, recipient } of review.doubts)
          if (moot.has(id)) expect(again).not.toContain(recipient.address);
      }),
      { numRuns: 1000 },
    );
  });

  it('is about one domain of a pair only, once that is used for both, and about both again when undone', () => {
    fc.assert(
      fc.property(withSimilar, fc.nat(1), (given, lot) => {
        const opened = open(given);
        for (const group of groupsOf(opened.doubts)) {
          const pair = pairOf(group);
          const offer = pair && offersForBoth(pair, group, group, {})[lot];
          if (!offer) continue;
          const used = reduceReview(opened, { type: 'choose-all', choices: offer.choices });
          const isLeft = ({ address }: Recipient) => pair.includes(domainOf(address));
          const left = new Set(
            changed({ ...given, recipients: group.map(({ recipient }) => recipient) }, used)
              .recipients.filter(isLeft)
              .map(({ address }) => domainOf(address)),
          );
          expect(left).toEqual(new Set([offer.domain]));
          expect(undecided(used).filter((doubt) => group.includes(doubt) && used.choices[doubt.id])).toEqual(
            [],
          );
          const ids = Object.keys(offer.choices);
          expect(reduceReview(used, { type: 'undo-all', ids })).toEqual(opened);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is decided at once if it is only about one pair, and one domain is used for both or both are kept', () => {
    const atPair = fc.constantFrom('nhs.net', 'nsh.net');
    const two = fc.tuple(fc.array(atPair, { maxLength: 4 }), fc.nat(2)).map(([more, lot]) => ({
      domains: ['nhs.net', 'nsh.net', ...more],
      lot,
    }));
    fc.assert(
      fc.property(two, ({ domains, lot }) => {
        const recipients = domains.map((at, n) => ({
          field: 'to' as const,
          address: `p${n}@${at}`,
          displayName: '',
        }));
        const opened = open({ kind: 'message', sender: 'me@example.com', recipients, kept: [] });
        const [group, ...others] = groupsOf(opened.doubts);
        const pair = group && pairOf(group);
        expect(others).toEqual([]);
        if (!pair) throw new Error('the two domains are a pair');
        const choices = offersForBoth(pair, group, group, {})[lot]?.choices ?? keepAll(group, {});
        expect(opened.phase).toBe('deciding');
        expect(reduceReview(opened, { type: 'choose-all', choices }).phase).toBe('decided');
      }),
    );
  });
});
