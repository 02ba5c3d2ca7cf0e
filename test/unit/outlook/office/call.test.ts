import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../../../src/outlook/office/call.ts';
import { OfficeError } from '../../../../src/outlook/office/office-error.ts';
import { FakeOutlook } from '../fake-outlook.ts';

type Done = (result: Office.AsyncResult<string>) => void;
const as = (result: unknown) => result as Office.AsyncResult<string>;
const good = as({ status: 'succeeded', value: 'first' });
const bad = as({ status: 'failed', error: { code: 9030, name: 'ItemChanged', message: 'changed' } });

beforeEach(() => {
  vi.stubGlobal('Office', new FakeOutlook().office);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('calling an office.js function', () => {
  it.each<[string, (done: Done) => void, string]>([
    ['an answer', (done) => done(good), 'first'],
    ['an answer given later', (done) => void Promise.resolve().then(() => done(good)), 'first'],
    ['the first of two answers', (done) => [good, bad].forEach(done), 'first'],
  ])('resolves with %s', async (_, start, value) => {
    await expect(call(start)).resolves.toBe(value);
  });

  it.each<[string, (done: Done) => void, Partial<OfficeError>]>([
    ['Outlook’s error', (done) => done(bad), { code: 9030, name: 'ItemChanged', message: 'changed' }],
    ['the first of two answers', (done) => [bad, good].forEach(done), { code: 9030 }],
    ['null', (done) => done(as(null)), { code: -2, name: 'EmptyAnswer' }],
    ['nothing at all', (done) => done(as(undefined)), { code: -2 }],
    ['a failure without an error', (done) => done(as({ status: 'failed' })), { code: -6, name: 'Thrown' }],
    ['a text', (done) => done(as('succeeded')), { code: -2 }],
    [
      'an exception',
      () => {
        throw new TypeError('elevated permission');
      },
      { code: -6, name: 'TypeError', message: 'elevated permission' },
    ],
    [
      'an exception with a code',
      () => {
        throw Object.assign(new Error('late'), { code: 7000 });
      },
      { code: 7000 },
    ],
  ])('rejects with an OfficeError for %s', async (_, start, expected) => {
    const failure: unknown = await call(start).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficeError);
    expect(failure).toMatchObject(expected);
  });

  it('rejects if no answer comes within the limit, and ignores a later one', async () => {
    let answer: Done = () => undefined;
    const waiting = call<string>((done) => {
      answer = done;
    }, 50).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(50);
    answer(good);
    expect(await waiting).toMatchObject({ code: -1, name: 'NoAnswer' });
  });

  it('waits up to the limit', async () => {
    const answered = call<string>((done) => {
      setTimeout(() => done(good), 49);
    }, 50);
    await vi.advanceTimersByTimeAsync(49);
    await expect(answered).resolves.toBe('first');
    expect(vi.getTimerCount()).toBe(0);
  });
});
