import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { type Thread, threadIn, threadOf, threadText } from '../../../src/review/thread.ts';

const to = (...addresses: string[]): Recipient[] =>
  addresses.map((address) => ({ field: 'to', address, displayName: '' }));

describe('the thread of an answer', () => {
  it('has the first recipient in To as the person who is answered, and all others as inherited', () => {
    expect(threadOf(to('Kim@Army.ml', 'lee@navy.mil'), to('pat@AF.mil'))).toEqual({
      answered: 'kim@army.ml',
      inherited: ['lee@navy.mil', 'pat@af.mil'],
    });
  });

  it.each([[''], ['/o=ExchangeLabs/cn=Kim'], [`${'k'.repeat(250)}@army.ml`]])(
    'puts nobody else in the place of a first recipient without a plausible address: %s',
    (first) => {
      expect(threadOf(to(first, 'lee@navy.mil'), [])).toEqual({ answered: '', inherited: ['lee@navy.mil'] });
    },
  );

  it('has nobody who is answered if To is empty', () => {
    expect(threadOf([], to('lee@navy.mil'))).toEqual({ answered: '', inherited: ['lee@navy.mil'] });
  });

  it('leaves out others without a plausible address', () => {
    expect(threadOf(to('kim@army.ml', '/o=ExchangeLabs/cn=Lee'), to(''))).toEqual({
      answered: 'kim@army.ml',
      inherited: [],
    });
  });

  it('fits beside everything else that Outlook stores with a message, however many recipients there are', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `${String(at).padStart(245, 'k')}@army.mil`);
    const text = threadText(threadOf(to(...long), to(...long)));
    expect(text.length).toBeLessThan(30_000);
    expect(threadIn(text)?.inherited.length).toBeGreaterThan(50);
  });

  it('is read back as it was stored', () => {
    const thread = fc.record<Thread>({ answered: fc.string(), inherited: fc.array(fc.string()) });
    fc.assert(
      fc.property(thread, (each) => {
        expect(threadIn(threadText(each))).toEqual(each);
      }),
    );
  });

  it('is read only if it is no longer than what Outlook can store', () => {
    const thread = { answered: 'kim@army.ml', inherited: [] };
    expect(threadIn(threadText(thread).padEnd(50_000))).toEqual(thread);
    expect(threadIn(threadText(thread).padEnd(50_001))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['of another version', '{"version":2,"answered":"kim@army.ml","inherited":[]}'],
    ['without the person who is answered', '{"version":1,"inherited":["kim@army.ml"]}'],
    ['without a list of the others', '{"version":1,"answered":"kim@army.ml"}'],
    ['with something among the others that is no text', '{"version":1,"answered":"","inherited":[7]}'],
    ['that is cut off', '{"version":1,"answered":"kim@ar'],
    ['inside a list', ['{"version":1,"answered":"kim@army.ml","inherited":[]}']],
    ['that is null', null],
  ])('is nothing for a value %s', (_, stored) => {
    expect(threadIn(stored)).toBeUndefined();
  });

  it('is nothing for a value that nobody stored as a thread', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(threadIn(value)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(threadIn(text)).toBeUndefined();
      }),
    );
  });
});
