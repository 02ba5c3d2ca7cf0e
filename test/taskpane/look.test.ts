import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { install, type Installed } from '../../src/review/installed.ts';
import { reduceReview, type ReviewAction } from '../../src/review/reduce-review.ts';
import type { Review } from '../../src/review/review.ts';
import { apply, look } from '../../src/taskpane/look.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const installed = ((): Installed => {
  const made = install(undefined);
  if (!made) throw new Error('without a baked policy the default is used');
  return made;
})();

const outlookWith = (setting: ConstructorParameters<typeof FakeOutlook>[0]) => {
  const outlook = new FakeOutlook(setting);
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return work;
}

async function reviewed(): Promise<Review> {
  const shown = await settled(look(installed));
  if (shown.type !== 'reviewed') throw new Error(`shows ${shown.type}`);
  return shown.review;
}

const decided = (review: Review, ...actions: ReviewAction[]) =>
  [...actions, { type: 'send' } as const].reduce(reduceReview, review);

describe('look', () => {
  it('shows the doubts of every field', async () => {
    outlookWith({ fields: { to: ['kim@army.ml'], cc: ['ann@army.mil'], bcc: ['lee@gmial.com'] } });
    const review = await reviewed();
    expect(review.doubts.map(({ id }) => id)).toEqual(['to:0', 'bcc:0']);
  });

  it('does not ask again about what was kept for this message', async () => {
    outlookWith({ fields: { to: ['kim@army.ml'] } }).session.set(
      'nearmiss.kept',
      JSON.stringify({ version: 1, kept: ['kim@army.ml'] }),
    );
    expect((await reviewed()).doubts).toEqual([]);
  });

  it.each(['fail', 'throw', 'never'] as const)(
    'is unreadable where Outlook’s answer is: %s',
    async (fault) => {
      outlookWith({ fields: { to: ['kim@army.ml'] } }).fault('to.getAsync', fault);
      expect(await settled(look(installed))).toEqual({ type: 'unreadable' });
    },
  );
});

describe('apply', () => {
  it('writes the correction and then shows it as done', async () => {
    const outlook = outlookWith({ fields: { to: ['ann@army.mil', 'kim@army.ml'] } });
    const correct = { type: 'correct', address: 'kim@army.mil' } as const;
    const review = decided(await reviewed(), { type: 'choose', id: 'to:1', choice: correct });
    expect(await settled(apply(review))).toEqual({ type: 'applied', kind: 'message' });
    expect(outlook.addresses('to')).toEqual(['ann@army.mil', 'kim@army.mil']);
    expect((await reviewed()).doubts).toEqual([]);
  });

  it('remembers what was kept, so that Send is silent', async () => {
    outlookWith({ fields: { cc: ['lee@gmial.com'] } });
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: { type: 'keep' } });
    expect(await settled(apply(review))).toEqual({ type: 'applied', kind: 'message' });
    expect((await reviewed()).doubts).toEqual([]);
  });

  it('says so where Outlook cannot remember what was kept', async () => {
    outlookWith({ fields: { cc: ['lee@gmial.com'] } }).fault('sessionData.setAsync', 'fail');
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: { type: 'keep' } });
    expect(await settled(apply(review))).toEqual({ type: 'not-kept' });
  });

  it('says why nothing was written, and then remembers nothing either', async () => {
    const outlook = outlookWith({ fields: { to: ['kim@army.ml'], cc: ['lee@gmial.com'] } });
    const review = decided(
      await reviewed(),
      { type: 'choose', id: 'to:0', choice: { type: 'remove' } },
      { type: 'choose', id: 'cc:0', choice: { type: 'keep' } },
    );
    outlook.fault('to.setAsync', 'fail');
    expect(await settled(apply(review))).toMatchObject({ type: 'failed', failure: { type: 'refused' } });
    expect(outlook.session.size).toBe(0);
    expect(outlook.addresses('to')).toEqual(['kim@army.ml']);
  });

  it('changes nothing where nothing was decided', async () => {
    const outlook = outlookWith({ fields: { to: ['kim@army.ml'] } });
    expect(await settled(apply(await reviewed()))).toEqual({ type: 'applied', kind: 'message' });
    expect(outlook.calls('to.setAsync')).toBe(0);
  });
});
