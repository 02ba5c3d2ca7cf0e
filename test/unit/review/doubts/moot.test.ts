import { describe, expect, it } from 'vitest';
import { mootIn } from '../../../../src/review/doubts/moot.ts';
import { phaseOf, undecided } from '../../../../src/review/doubts/undecided.ts';
import { outcome } from '../../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import type { Choice, Doubt } from '../../../../src/review/review.ts';
import { doubt, review, rumour } from '../samples.ts';

const kim = rumour('to:0', 'kim@nhs.net', 'nsh.net', 2);
const lee = rumour('to:1', 'lee@nsh.net', 'nhs.net');
const ann = rumour('cc:0', 'ann@nsh.net', 'nhs.net');
const remove: Choice = { type: 'remove' };
const moot = (choices: Record<string, Choice>, doubts: readonly Doubt[] = [kim, lee, ann]) =>
  Array.from(mootIn({ doubts, choices }));

describe('a doubt that rests on the domain of other recipients', () => {
  it('is moot when no recipient is left there, whether corrected, edited or removed', () => {
    expect(moot({ 'to:1': remove, 'cc:0': { type: 'correct', address: 'ann@nhs.net' } })).toEqual(['to:0']);
    expect(moot({ 'to:1': remove, 'cc:0': { type: 'edit', address: 'ann@example.com' } })).toEqual(['to:0']);
    expect(moot({ 'to:0': remove })).toEqual(['to:1', 'cc:0']);
  });

  it.each<[string, Record<string, Choice>]>([
    ['nothing was chosen', {}],
    ['one of two recipients is left there', { 'to:1': remove }],
    ['a recipient there is kept', { 'to:1': remove, 'cc:0': { type: 'keep' } }],
    [
      'a recipient got another address there',
      { 'to:1': remove, 'cc:0': { type: 'edit', address: 'a.lee@nsh.net' } },
    ],
  ])('still counts if %s', (_, choices) => {
    expect(moot(choices)).not.toContain('to:0');
  });

  it('still counts if another recipient comes there', () => {
    const max = rumour('to:2', 'max@nhs.net', 'nsh.net', 2);
    const choices = {
      'to:0': { type: 'correct', address: 'kim@nsh.net' },
      'to:1': remove,
      'cc:0': remove,
    } as const;
    expect(moot(choices, [kim, lee, ann, max])).toEqual([]);
  });

  it('still counts if recipients are there who are not doubted', () => {
    const three = rumour('to:0', 'kim@nhs.net', 'nsh.net', 3);
    expect(moot({ 'to:1': remove, 'cc:0': remove }, [three, lee, ann])).toEqual([]);
  });

  it('still counts if only the address in From is there', () => {
    const from = rumour('to:0', 'kim@nhs.net', 'nsh.net', 0);
    expect(moot({ 'to:1': remove, 'cc:0': remove }, [from, lee, ann])).toEqual([]);
  });

  it('still counts while one of several similar domains is left', () => {
    const both = rumour('to:0', 'kim@nhs.net', ['nsh.net', 'nhz.net'], 1);
    const max = rumour('to:2', 'max@nhz.net', 'nhs.net');
    expect(moot({ 'to:1': remove }, [both, lee, max])).toEqual([]);
    expect(moot({ 'to:1': remove, 'to:2': remove }, [both, lee, max])).toEqual(['to:0']);
  });

  it('still counts while one of several findings is about a domain that is left', () => {
    const other = rumour('to:0', 'kim@nhs.net', 'nhz.net');
    const one = rumour('to:0', 'kim@nhs.net', 'nsh.net');
    const two = { ...one, findings: one.findings.concat(other.findings) };
    expect(moot({ 'to:1': remove }, [two, lee])).toEqual([]);
    const max = rumour('to:2', 'max@nhz.net', 'nhs.net');
    expect(moot({ 'to:1': remove, 'to:2': remove }, [two, lee, max])).toEqual(['to:0']);
  });

  it('counts recipients at hosts above and below the domain, but not beside it', () => {
    const left = (host: string) =>
      moot({ 'to:1': remove }, [
        rumour('to:0', 'kim@nhs.net', 'a.nsh.net'),
        rumour('to:1', `lee@${host}`, 'nhs.net'),
      ]);
    expect(['a.nsh.net', 'nsh.net', 'b.a.nsh.net'].map((host) => left(host).length)).toEqual([1, 1, 1]);
    expect(['b.nsh.net', 'ansh.net', 'net'].map((host) => left(host).length)).toEqual([0, 0, 1]);
  });

  it('still counts if anything else speaks against the address', () => {
    const choices = { 'to:1': remove, 'cc:0': remove };
    const also = { ...kim, findings: [...kim.findings, ...doubt().findings] };
    expect(moot(choices, [also, lee, ann])).toEqual([]);
    expect(moot(choices, [{ ...kim, denied: { domain: 'nhs.net', reason: 'No.' } }, lee, ann])).toEqual([]);
  });
});

it('a moot doubt needs no choice, and needs one again when the choice that made it moot is undone', () => {
  const opened = review([kim, lee, ann]);
  const used = reduceReview(opened, {
    type: 'choose',
    id: 'to:0',
    choice: { type: 'correct', address: 'kim@nsh.net' },
  });
  expect(used.phase).toBe('decided');
  expect(undecided(used)).toEqual([]);
  const undone = reduceReview(used, { type: 'undo', id: 'to:0' });
  expect(undone.phase).toBe('deciding');
  expect(undecided(undone)).toEqual([kim, lee, ann]);
  expect(phaseOf(opened)).toBe('deciding');
});

it('a sent review changes and keeps nothing for a moot doubt', () => {
  const used = reduceReview(review([kim, lee, ann]), { type: 'choose', id: 'to:0', choice: remove });
  const changes = [{ field: 'to', from: kim.recipient }];
  expect(outcome(reduceReview(used, { type: 'send' }))).toEqual({ type: 'send', changes, keep: [] });
});
