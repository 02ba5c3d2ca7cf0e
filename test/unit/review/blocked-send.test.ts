import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockedSend, blockedSendIn, blockedSendText } from '../../../src/review/blocked-send.ts';

const whole: BlockedSend = {
  at: 1_795_000_000_000,
  policyVersion: '2026-11-01',
  build: '1.2.3',
  unchecked: 'cc',
};
const stored = (change: object) => JSON.stringify({ version: 1, ...whole, ...change });

describe('a stored blocked send', () => {
  it.each<BlockedSend>([
    whole,
    { at: 0, build: '' },
    { ...whole, unchecked: 'recipients' },
    { ...whole, unchecked: 'policy', policyVersion: undefined },
    { ...whole, unchecked: 'time' },
  ])('is read back as it was stored: %j', (blockedSend) => {
    expect(blockedSendIn(blockedSendText(blockedSend))).toEqual(blockedSend);
  });

  it('contains the version of its format', () => {
    expect(blockedSendText({ at: 1, build: 'b' })).toBe('{"version":1,"at":1,"build":"b"}');
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', `[${stored({})}]`],
    ['of a newer format', stored({ version: 2 })],
    ['without a format version', JSON.stringify(whole)],
    ['without a time', stored({ at: undefined })],
    ['of an invalid clock', blockedSendText({ ...whole, at: NaN })],
    ['at a time beyond the range of dates', stored({ at: 8_640_000_000_000_001 })],
    ['at a time in words', stored({ at: '2026-11-26' })],
    ['without a build', stored({ build: undefined })],
    ['of a policy of another type', stored({ policyVersion: 7 })],
    ['with something unknown that was not checked', stored({ unchecked: 'subject' })],
    ['with a list of what was not checked', stored({ unchecked: ['cc'] })],
  ])('is ignored if it is %s', (_, text) => {
    expect(blockedSendIn(text)).toBeUndefined();
  });

  it('is either ignored or has a valid time, whatever was stored', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const blockedSend = blockedSendIn(text);
        expect(blockedSend === undefined || !Number.isNaN(new Date(blockedSend.at).getTime())).toBe(true);
      }),
    );
  });
});
