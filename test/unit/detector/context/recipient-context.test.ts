import { describe, expect, it } from 'vitest';
import { messageContextOf } from '../../../../src/detector/context/message-context.ts';
import { parseDomain, type DomainName } from '../../../../src/detector/address/domain.ts';
import type { Provenance } from '../../../../src/detector/finding.ts';
import {
  recipientContextIn,
  recipientContextOf,
} from '../../../../src/detector/context/recipient-context.ts';
import { targetIndex } from '../../../../src/detector/targets/target-index.ts';
import type { Entry } from '../../../../src/detector/targets/entry.ts';

const messageContext = messageContextOf({
  sender: 'me@own.nl',
  recipients: ['a@army.mil', 'b@us.army.mil', 'c@delta.nl', 'd@oddname.com', 'k@k.lt'],
  remembered: [
    { address: 'Pat@memo.org', displayName: 'Pat Jones' },
    { address: 'sam@memo.org', displayName: 'Sam' },
  ],
});
const entry = (text: string, provenance: Provenance = { source: 'trusted' }): Entry => {
  const name = parseDomain(text) as DomainName;
  const found = targetIndex([{ name, provenance, guard: 'open' }]).byHost.get(text);
  if (!found) throw new Error(text);
  return found;
};
const one = (count: number): Provenance => ({ source: 'other-recipients', count, of: 5 });

describe('the evidence for a target', () => {
  const around = recipientContextOf(messageContext);

  it('comes from other recipients, the own domain or remembered addresses', () => {
    expect(around.contextEvidence(entry('army.mil'))).toEqual({
      strength: 'direct',
      provenance: { source: 'other-recipients', count: 2, of: 5 },
    });
    expect(around.contextEvidence(entry('us.own.nl'))).toEqual({
      strength: 'direct',
      provenance: { source: 'own' },
    });
    expect(around.contextEvidence(entry('memo.org'))).toEqual({
      strength: 'direct',
      provenance: { source: 'remembered' },
    });
  });

  it.each([
    ['navy.mil', 'suffix'],
    ['fox.nl', 'suffix'],
    ['fox.lt', 'suffix'],
    ['fox.com', 'none'],
    ['fox.gov', 'none'],
    ['fox.de', 'none'],
    ['fox.org', 'none'],
  ])('may come from a shared national or closed suffix: for %s it is “%s”', (text, strength) => {
    expect(around.contextEvidence(entry(text))).toEqual({ strength });
  });

  it('does not come from the recipient itself', () => {
    const self = recipientContextOf(messageContext, 'c@delta.nl');
    expect(self.contextEvidence(entry('delta.nl'))).toEqual({ strength: 'suffix' });
    expect(self.contextEvidence(entry('army.mil')).provenance).toMatchObject({ count: 2, of: 4 });
    expect(self.othersAt('delta.nl')).toBe(0);
    expect(self.othersAt('army.mil')).toBe(2);
    expect(self.othersAt('nobody.nl')).toBe(0);
    const lone = recipientContextOf(messageContext, 'k@k.lt');
    expect(lone.contextEvidence(entry('fox.lt'))).toEqual({ strength: 'none' });
    const soldier = recipientContextOf(messageContext, 'a@army.mil');
    expect(soldier.contextEvidence(entry('army.mil')).provenance).toMatchObject({ count: 1, of: 4 });
    expect(soldier.contextEvidence(entry('navy.mil'))).toEqual({ strength: 'suffix' });
  });
});

describe('an address in From that is not at the own domain', () => {
  const support = (recipients: readonly string[], self: string) =>
    recipientContextIn({ sender: 'me@own.nl', from: 'eve@oddname.com', recipients }, self).contextEvidence(
      entry('oddname.com'),
    );

  it.each<[readonly string[], number, number]>([
    [['k@k.lt'], 0, 0],
    [['k@k.lt', 'a@army.mil'], 0, 1],
    [['k@k.lt', 'p@oddname.com', 'a@army.mil'], 1, 2],
    [['k@k.lt', 'p@oddname.com', 'q@mail.oddname.com'], 2, 2],
  ])('is evidence for its domain and not counted as a recipient: %j', (recipients, count, of) => {
    expect(support(recipients, 'k@k.lt')).toEqual({
      strength: 'direct',
      provenance: { source: 'other-recipients', count, of },
    });
  });
});

describe('a target that is known only from the recipient itself', () => {
  const self = recipientContextOf(messageContext, 'c@delta.nl');
  const soldier = recipientContextOf(messageContext, 'a@army.mil');

  it('is recognised as such', () => {
    expect(self.isSelf(entry('delta.nl', one(1)))).toBe(true);
    expect(soldier.isSelf(entry('army.mil', one(1)))).toBe(true);
  });

  it('is not one that another recipient has too, or one on a list', () => {
    expect(self.isSelf(entry('delta.nl'))).toBe(false);
    expect(self.isSelf(entry('army.mil', one(2)))).toBe(false);
    expect(soldier.isSelf(entry('army.mil', one(2)))).toBe(false);
    expect(soldier.isSelf(entry('us.army.mil', one(1)))).toBe(false);
    expect(recipientContextOf(messageContext).isSelf(entry('army.mil', one(1)))).toBe(false);
    expect(recipientContextOf(messageContext).isSelf(entry('gone.nl', one(1)))).toBe(true);
  });
});

describe('the people in the recipient context', () => {
  const around = recipientContextOf(messageContext);
  it('are found by local part and display name, in any case', () => {
    expect(around.withLocal('PAT').map(({ address }) => address)).toEqual(['Pat@memo.org']);
    expect(around.withLocal('nobody')).toEqual([]);
    expect(around.named('PAT JONES').map(({ address }) => address)).toEqual(['Pat@memo.org']);
    expect(around.named('Sam')).toEqual([]);
    expect(around.named('')).toEqual([]);
  });

  it('come with the own domain', () => {
    expect(around.own?.ascii).toBe('own.nl');
    expect(around.index?.byHost.has('own.nl')).toBe(true);
  });
});
