import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../../src/outlook/dialog/dialog-child.ts';
import type { Doubt, Review } from '../../../../src/review/review.ts';
import { FakeOutlook } from '../fake-outlook.ts';

const origin = 'https://addin.example';
const review: Review = { phase: 'deciding', kind: 'message', policyVersion: '1', doubts: [], choices: {} };
const doubt: Doubt = {
  id: 'to:0',
  recipient: { field: 'to', address: 'kim@army.ml', displayName: '' },
  findings: [],
  severity: 'confirm',
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: `${origin}/dialog.html`, origin });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function connected() {
  const outlook = new FakeOutlook();
  vi.stubGlobal('Office', outlook.office);
  const reviews: Review[] = [];
  const opener = await connect((review) => void reviews.push(review));
  const hear = (message: unknown, from: string | undefined = origin) =>
    outlook.fromParent({ message: JSON.stringify(message), origin: from });
  const said = () => outlook.parent.map((text) => JSON.parse(text) as { type: string; id?: string });
  return { outlook, opener, reviews, hear, said };
}

describe('the dialog’s side of the connection', () => {
  it('listens before it announces that it is ready', async () => {
    const outlook = new FakeOutlook();
    vi.stubGlobal('Office', outlook.office);
    outlook.onCall = () => expect(outlook.parent).toEqual([]);
    await connect(() => undefined);
    expect(outlook.calls('ui.addHandlerAsync')).toBe(1);
    expect(outlook.parent).toEqual(['{"type":"ready"}']);
  });

  it('repeats “ready” until the review arrives', async () => {
    const { said, hear } = await connected();
    await vi.advanceTimersByTimeAsync(2000);
    expect(said()).toHaveLength(3);
    hear({ type: 'review', review });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toHaveLength(3);
  });

  it('stops repeating “ready” after 20 times', async () => {
    const { said } = await connected();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(said()).toHaveLength(20);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('accepts only the first review', async () => {
    const { reviews, hear } = await connected();
    hear({ type: 'review', review });
    hear({ type: 'review', review: { ...review, kind: 'appointment' } });
    expect(reviews).toEqual([review]);
  });

  it('ignores messages of another origin or another shape', async () => {
    const { reviews, hear } = await connected();
    hear({ type: 'review', review }, 'https://evil.example');
    hear({ type: 'review', review: {} });
    expect(reviews).toEqual([]);
  });

  it('accepts messages from clients that do not give an origin', async () => {
    const { outlook, reviews } = await connected();
    outlook.fromParent({ message: JSON.stringify({ type: 'review', review }) });
    expect(reviews).toHaveLength(1);
  });

  it('matches each check of an address with its answer', async () => {
    const { opener, said, hear } = await connected();
    const [first, second] = [opener.check('to:0', 'a@x.ml'), opener.check('to:0', 'b@x.mil')];
    const [one, two] = said().filter(({ type }) => type === 'check');
    hear({ type: 'checked', id: two?.id, doubt: null });
    hear({ type: 'checked', id: one?.id, doubt });
    expect(await first).toEqual(doubt);
    expect(await second).toBeUndefined();
  });

  it('rejects a check that failed', async () => {
    const { opener, said, hear } = await connected();
    const check = opener.check('to:0', 'a@x.ml');
    hear({ type: 'check-failed', id: said().at(-1)?.id });
    await expect(check).rejects.toMatchObject({ name: 'WrongAnswer' });
  });

  it('rejects a check that is not answered', async () => {
    const { opener } = await connected();
    const check = expect(opener.check('to:0', 'a@x.ml')).rejects.toMatchObject({ name: 'NoAnswer' });
    await vi.advanceTimersByTimeAsync(5000);
    await check;
  });

  it('sends only the first outcome', async () => {
    const { opener, said } = await connected();
    opener.answer({ type: 'cancel' });
    opener.answer({ type: 'send', changes: [], keep: [] });
    expect(said().filter(({ type }) => type === 'outcome')).toEqual([
      { type: 'outcome', outcome: { type: 'cancel' } },
    ]);
  });

  it('rejects if the client cannot send messages to a dialog', async () => {
    const outlook = new FakeOutlook().fault('ui.addHandlerAsync', 'throw');
    vi.stubGlobal('Office', outlook.office);
    await expect(connect(() => undefined)).rejects.toThrow();
  });
});
