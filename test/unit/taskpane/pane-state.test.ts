import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configureAddIn, type AddInConfig } from '../../../src/review/add-in-config.ts';
import { reduceReview, type ReviewAction } from '../../../src/review/reduce-review.ts';
import type { Review } from '../../../src/review/review.ts';
import {
  apply,
  readPaneState,
  refreshedPaneState,
  type PaneState,
} from '../../../src/taskpane/pane-state.ts';
import { earlyKey, showEarly } from '../../../src/outlook/notice/notice.ts';
import { sentence } from '../../../src/taskpane/pane-sentence.ts';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked } from '../policy/baked.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const config = ((): AddInConfig => {
  const made = configureAddIn(undefined);
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
  const shown = await settled(readPaneState(config));
  if (shown.type !== 'reviewed') throw new Error(`shows ${shown.type}`);
  return shown.review;
}

const decided = (review: Review, ...actions: ReviewAction[]) =>
  [...actions, { type: 'send' } as const].reduce(reduceReview, review);

describe('reading the state of the pane', () => {
  it('shows the doubts of every field', async () => {
    outlookWith({ fields: { to: ['kim@army.ml'], cc: ['ann@army.mil'], bcc: ['lee@gmial.com'] } });
    const review = await reviewed();
    expect(review.doubts.map(({ id }) => id)).toEqual(['to:0', 'bcc:0']);
  });

  it('shows the address in the display name of an entry without one', async () => {
    outlookWith({ fields: { to: [{ emailAddress: '', displayName: 'kim@army.ml' }] } });
    expect((await reviewed()).doubts).toMatchObject([{ recipient: { address: 'kim@army.ml' } }]);
  });

  it('says that the recipients could not be checked if Outlook does not return one of them', async () => {
    outlookWith({ fields: { to: [{ emailAddress: '', displayName: '' }, 'kim@army.mil'].slice(0, 2) } });
    const shown = await settled(readPaneState(config));
    expect(sentence(en, shown, false)).toBe(`${en.pane.notChecked([])} ${en.errors.unreadable}`);
  });

  it('does not doubt an address that was kept for this message', async () => {
    outlookWith({ fields: { to: ['kim@army.ml'] } }).session.set(
      'nearmiss.kept',
      JSON.stringify({ version: 1, kept: ['kim@army.ml'] }),
    );
    expect((await reviewed()).doubts).toEqual([]);
  });

  it.each(['fail', 'throw', 'never'] as const)(
    'gives “unreadable” if Outlook’s answer is: %s',
    async (fault) => {
      outlookWith({ fields: { to: ['kim@army.ml'] } }).fault('to.getAsync', fault);
      expect(await settled(readPaneState(config))).toEqual({ type: 'unreadable' });
    },
  );
});

describe('applying the choices in the pane', () => {
  it('writes the correction and then shows it as done', async () => {
    const outlook = outlookWith({ fields: { to: ['ann@army.mil', 'kim@army.ml'] } });
    const correct = { type: 'correct', address: 'kim@army.mil' } as const;
    const review = decided(await reviewed(), { type: 'choose', id: 'to:1', choice: correct });
    expect(await settled(apply(review, config, en))).toEqual({
      type: 'applied',
      kind: 'message',
      corrected: 'kim@army.ml',
    });
    expect(outlook.addresses('to')).toEqual(['ann@army.mil', 'kim@army.mil']);
    expect((await reviewed()).doubts).toEqual([]);
  });

  it('stores what was kept, so that Send does not ask again', async () => {
    outlookWith({ fields: { cc: ['lee@gmial.com'] } });
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: { type: 'keep' } });
    expect(await settled(apply(review, config, en))).toEqual({ type: 'applied', kind: 'message' });
    expect((await reviewed()).doubts).toEqual([]);
  });

  it.each([
    ['cannot store what was kept', 'sessionData.setAsync'],
    ['cannot read what is stored', 'sessionData.getAsync'],
  ])('says so if Outlook %s', async (_how, call) => {
    outlookWith({ fields: { cc: ['lee@gmial.com'] } }).fault(call, 'fail');
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: { type: 'keep' } });
    expect(await settled(apply(review, config, en))).toEqual({ type: 'not-kept' });
  });

  it('remembers an address permanently even if Outlook cannot store it with the message', async () => {
    outlookWith({ fields: { cc: ['lee@gmial.com'] } }).fault('sessionData.setAsync', 'fail');
    const keep = { type: 'keep', remember: true } as const;
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: keep });
    expect(await settled(apply(review, config, en))).toEqual({ type: 'applied', kind: 'message' });
    expect((await reviewed()).doubts).toEqual([]);
  });

  it('gives the reason if nothing was written, and then keeps nothing either', async () => {
    const outlook = outlookWith({ fields: { to: ['kim@army.ml'], cc: ['lee@gmial.com'] } });
    const review = decided(
      await reviewed(),
      { type: 'choose', id: 'to:0', choice: { type: 'remove' } },
      { type: 'choose', id: 'cc:0', choice: { type: 'keep' } },
    );
    outlook.fault('to.setAsync', 'fail');
    expect(await settled(apply(review, config, en))).toMatchObject({
      type: 'failed',
      failure: { type: 'refused' },
    });
    expect(outlook.session.size).toBe(0);
    expect(outlook.addresses('to')).toEqual(['kim@army.ml']);
  });

  it('changes nothing without a choice and still shows what is open', async () => {
    const outlook = outlookWith({ fields: { to: ['kim@army.ml'] } });
    expect(await settled(apply(await reviewed(), config, en))).toMatchObject({ type: 'reviewed' });
    expect(outlook.calls('to.setAsync')).toBe(0);
  });

  it('shows a doubt that was added meanwhile', async () => {
    const outlook = outlookWith({ fields: { to: ['kim@army.ml'] } });
    const review = decided(await reviewed(), { type: 'choose', id: 'to:0', choice: { type: 'remove' } });
    outlook.fields.cc = [{ emailAddress: 'lee@gmial.com', displayName: '' }];
    const shown = await settled(apply(review, config, en));
    expect(shown.type === 'reviewed' && shown.review.doubts.map(({ id }) => id)).toEqual(['cc:0']);
  });

  it('removes the early notice, even if the address was kept', async () => {
    const outlook = outlookWith({ fields: { cc: ['lee@gmial.com'] } });
    await settled(showEarly({ text: 'Please check.', label: 'Check', kind: 'message', doubts: [] }));
    const review = decided(await reviewed(), { type: 'choose', id: 'cc:0', choice: { type: 'keep' } });
    await settled(apply(review, config, en));
    expect(outlook.notices.size).toBe(0);
  });

  it.each([
    [11, 'keep', 'Please check kim@army.ml: you may mean kim@army.mil.'],
    [10, 'remove', undefined],
  ] as const)(
    'removes the early notice about decided addresses, and shows one about others only if it can be removed later: Mailbox 1.%i, %s',
    async (mailbox, type, line) => {
      const outlook = outlookWith({ fields: { to: ['sam@gmial.com'], cc: ['kim@army.ml'] }, mailbox });
      const lenient = configureAddIn(baked({ severities: { kind: { 'tld-typo': 'notice' } } }));
      if (!lenient) throw new Error('the policy of this test');
      await settled(showEarly({ text: 'Check both.', label: 'Check', kind: 'message', doubts: [] }));
      const shown = await settled(readPaneState(lenient));
      if (shown.type !== 'reviewed') throw new Error(`shows ${shown.type}`);
      const action = { type: 'choose', id: 'to:0', choice: { type } } as const;
      expect(await settled(apply(decided(shown.review, action), lenient, en))).toMatchObject({
        type: 'applied',
      });
      expect(outlook.notices.get(earlyKey)).toBe(line);
    },
  );
});

describe('when the recipients change, the pane', () => {
  const seen = async (...to: string[]): Promise<PaneState> => {
    outlookWith({ fields: { to } });
    return settled(readPaneState(config));
  };
  const chosen = (shown: PaneState, id: string): PaneState => {
    if (shown.type !== 'reviewed') throw new Error(`shows ${shown.type}`);
    return {
      ...shown,
      review: reduceReview(shown.review, { type: 'choose', id, choice: { type: 'remove' } }),
    };
  };

  it('keeps choices, wherever their recipient is now', async () => {
    const before = chosen(await seen('ann@army.mil', 'kim@army.ml'), 'to:1');
    const now = refreshedPaneState(before, await seen('kim@army.ml', 'jo@gmial.com'));
    expect(now.type === 'reviewed' && now.review.choices).toEqual({ 'to:0': { type: 'remove' } });
    expect(now.type === 'reviewed' && now.review.doubts.map(({ id }) => id)).toEqual(['to:0', 'to:1']);
  });

  it('does not move anything while the doubts are the same', async () => {
    const before = chosen(await seen('kim@army.ml'), 'to:0');
    expect(refreshedPaneState(before, await seen('kim@army.ml', 'ann@army.mil'))).toBe(before);
  });

  it('counts the recipients of a good message again', async () => {
    const now = await seen('ann@army.mil', 'lee@army.mil');
    expect(refreshedPaneState(await seen('ann@army.mil'), now)).toEqual(now);
  });

  it('keeps its last message unless something is doubtful', async () => {
    const applied: PaneState = { type: 'applied', kind: 'message' };
    expect(refreshedPaneState(applied, await seen('ann@army.mil'))).toBe(applied);
    const doubtful = await seen('kim@army.ml');
    expect(refreshedPaneState(applied, doubtful)).toBe(doubtful);
  });

  it('keeps its content while the message is unreadable, and replaces it afterwards', async () => {
    const doubtful = await seen('kim@army.ml');
    expect(refreshedPaneState(doubtful, { type: 'unreadable' })).toBe(doubtful);
    const fine = await seen('ann@army.mil');
    expect(refreshedPaneState({ type: 'unreadable' }, fine)).toBe(fine);
  });

  it.each<PaneState>([
    { type: 'not-kept' },
    { type: 'failed', failure: { type: 'uncertain', fields: ['to'] } },
  ])('keeps an error message: $type', async (wrong) => {
    expect(refreshedPaneState(wrong, await seen('kim@army.ml'))).toBe(wrong);
  });

  it('does not disturb work in progress', async () => {
    const loading: PaneState = { type: 'loading' };
    expect(refreshedPaneState(loading, await seen('kim@army.ml'))).toBe(loading);
  });
});
