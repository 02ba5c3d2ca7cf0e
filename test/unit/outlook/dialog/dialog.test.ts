import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Asked,
  type Asking,
  ask,
  dialogLimit,
  readyLimit,
} from '../../../../src/outlook/dialog/dialog.ts';
import { dialogSize } from '../../../../src/outlook/dialog/dialog-size.ts';
import type { Doubt, Outcome, Review } from '../../../../src/review/review.ts';
import { type FakeDialog, FakeOutlook } from '../fake-outlook.ts';

const origin = 'https://addin.example';
const doubt: Doubt = {
  id: 'to:0',
  recipient: { field: 'to', address: 'kim@army.ml', displayName: 'Kim' },
  findings: [],
  severity: 'confirm',
};
const review: Review = {
  phase: 'deciding',
  kind: 'message',
  policyVersion: '1',
  doubts: [doubt],
  choices: {},
};
const cancel: Outcome = { type: 'cancel' };
const keep: Outcome = { type: 'send', changes: [], keep: ['kim@army.ml'] };
const asking: Asking = { check: () => undefined, locale: 'de-DE' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: `${origin}/v1/commands.html?et=a/b#c/d`, origin });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(
  outlook: FakeOutlook,
  options: Asking = asking,
): { asked: Promise<Asked>; dialog: () => FakeDialog } {
  vi.stubGlobal('Office', outlook.office);
  const dialog = () => {
    const last = outlook.dialogs.at(-1);
    if (!last) throw new Error('no dialog was opened');
    return last;
  };
  return { asked: ask(review, options), dialog };
}

async function started(outlook = new FakeOutlook(), options: Asking = asking) {
  const { asked, dialog } = start(outlook, options);
  await vi.advanceTimersByTimeAsync(0);
  return { asked, dialog: dialog() };
}

describe('asking the sender in a dialog', () => {
  it('opens the dialog page from the same folder in a frame and without a prompt', async () => {
    const { asked, dialog } = await started();
    dialog.ends(12006);
    await asked;
    expect(dialog.url).toBe(`${origin}/v1/dialog.html?locale=de-DE`);
    expect(dialog.options).toMatchObject({ displayInIframe: true, promptBeforeOpen: false });
  });

  it('sends the review whenever the dialog page reports that it is ready, and not before', async () => {
    const { asked, dialog } = await started();
    expect(dialog.received).toEqual([]);
    dialog.says({ type: 'ready' });
    dialog.says({ type: 'ready' });
    const message = { type: 'review', review };
    expect(dialog.received).toEqual([message, message]);
    dialog.says({ type: 'outcome', outcome: cancel });
    await asked;
  });

  it('returns the outcome and leaves the dialog open until the caller closes it', async () => {
    const { asked, dialog } = await started();
    dialog.says({ type: 'ready' });
    dialog.says({ type: 'outcome', outcome: keep });
    const answer = await asked;
    expect(answer).toMatchObject({ type: 'answered', outcome: keep });
    expect(vi.getTimerCount()).toBe(0);
    expect(dialog.closed).toBe(0);
    if (answer.type === 'answered') answer.close();
    expect(dialog.closed).toBe(1);
  });

  it('opens the dialog in a size that fits the doubts and the screen', async () => {
    vi.stubGlobal('screen', { availWidth: 1320, availHeight: 1000 });
    const { asked, dialog } = await started();
    dialog.ends(12006);
    await asked;
    expect(dialog.options).toMatchObject(dialogSize(review.doubts, { width: 1320, height: 1000 }));
    expect(dialog.options).toMatchObject({ width: 50, height: 57 });
  });

  it('accepts only the first outcome', async () => {
    const { asked, dialog } = await started();
    dialog.says({ type: 'outcome', outcome: cancel });
    dialog.says({ type: 'outcome', outcome: keep });
    dialog.ends(12006);
    expect(await asked).toMatchObject({ type: 'answered', outcome: cancel });
  });

  it('treats a closed dialog as “do not send”', async () => {
    const { asked, dialog } = await started();
    dialog.says({ type: 'ready' });
    dialog.ends(12006);
    expect(await asked).toMatchObject({ type: 'answered', outcome: cancel });
  });

  it('returns the outcome even if the dialog can no longer be closed', async () => {
    const { asked, dialog } = await started();
    dialog.close = () => {
      throw new Error('gone');
    };
    dialog.says({ type: 'outcome', outcome: keep });
    const answer = await asked;
    expect(answer).toMatchObject({ type: 'answered', outcome: keep });
    expect(() => answer.type === 'answered' && answer.close()).not.toThrow();
  });

  it('continues if Outlook cannot pass a message to the dialog', async () => {
    const { asked, dialog } = await started();
    dialog.messageChild = () => {
      throw new Error('gone');
    };
    expect(() => dialog.says({ type: 'ready' })).not.toThrow();
    dialog.says({ type: 'outcome', outcome: keep });
    expect(await asked).toMatchObject({ type: 'answered', outcome: keep });
  });

  it('judges edited addresses for the dialog', async () => {
    const check = (id: string, address: string) =>
      id === 'to:0' && address === 'kim@army.ml' ? doubt : undefined;
    const { asked, dialog } = await started(new FakeOutlook(), { check, locale: 'en' });
    dialog.says({ type: 'check', id: '1', doubtId: 'to:0', address: 'kim@army.ml' });
    dialog.says({ type: 'check', id: '2', doubtId: 'to:0', address: 'kim@army.mil' });
    expect(dialog.received).toEqual([
      { type: 'checked', id: '1', doubt },
      { type: 'checked', id: '2', doubt: null },
    ]);
    dialog.ends(12006);
    await asked;
  });

  it('reports to the dialog that an edited address could not be judged', async () => {
    const check = () => {
      throw new Error('defect');
    };
    const { asked, dialog } = await started(new FakeOutlook(), { check, locale: 'en' });
    dialog.says({ type: 'check', id: '1', doubtId: 'to:0', address: 'x' });
    expect(dialog.received).toEqual([{ type: 'check-failed', id: '1' }]);
    dialog.ends(12006);
    await asked;
  });

  it.each<[string, unknown, string | undefined]>([
    ['of another origin', { type: 'outcome', outcome: keep }, 'https://evil.example'],
    [
      'of an origin that only begins like the add-in’s',
      { type: 'outcome', outcome: keep },
      `${origin}.evil.example`,
    ],
    ['that is no JSON', 'outcome', undefined],
    ['of another shape', { type: 'outcome', outcome: { type: 'send' } }, undefined],
    ['of an unknown type', { type: 'allow' }, origin],
  ])('ignores a message %s', async (_, message, from) => {
    const { asked, dialog } = await started();
    dialog.says(message, from);
    expect(dialog.closed).toBe(0);
    dialog.says({ type: 'outcome', outcome: cancel }, origin);
    expect(await asked).toMatchObject({ type: 'answered', outcome: cancel });
  });

  it.each([12002, 12003])('fails if Outlook reports error %d about the page', async (code) => {
    const { asked, dialog } = await started();
    dialog.ends(code);
    expect(await asked).toEqual({ type: 'failed', reason: 'not-ready' });
    expect(dialog.closed).toBe(1);
  });

  it('fails and closes the dialog if the page never reports that it is ready', async () => {
    const { asked, dialog } = await started();
    await vi.advanceTimersByTimeAsync(readyLimit);
    expect(await asked).toEqual({ type: 'failed', reason: 'not-ready' });
    expect(dialog.closed).toBe(1);
  });

  it('closes the dialog shortly before the time limit of Outlook', async () => {
    const { asked, dialog } = await started();
    dialog.says({ type: 'ready' });
    await vi.advanceTimersByTimeAsync(dialogLimit - 1);
    expect(dialog.closed).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(dialog.closed).toBe(1);
    expect(await asked).toEqual({ type: 'failed', reason: 'out-of-time' });
  });
});

describe('a dialog that does not open', () => {
  const failure = async (outlook: FakeOutlook) => {
    const { asked } = start(outlook);
    await vi.advanceTimersByTimeAsync(60_000);
    return asked;
  };

  it.each([
    [12004, 'not-opened'],
    [12005, 'not-opened'],
    [5000, 'not-opened'],
    [12009, 'not-allowed'],
    [12011, 'not-allowed'],
  ])('fails at once with error %d', async (code, reason) => {
    const outlook = new FakeOutlook().fault('ui.displayDialogAsync', { code });
    expect(await failure(outlook)).toEqual({ type: 'failed', reason });
    expect(outlook.calls('ui.displayDialogAsync')).toBe(1);
  });

  it.each(['never', 'null', 'throw'] as const)(
    'fails if the call that opens it misbehaves: %s',
    async (fault) => {
      const outlook = new FakeOutlook().fault('ui.displayDialogAsync', fault);
      expect(await failure(outlook)).toEqual({ type: 'failed', reason: 'not-opened' });
    },
  );

  it('is retried five times at most while another one is closing (office-js 2389)', async () => {
    const outlook = new FakeOutlook().fault('ui.displayDialogAsync', { code: 12007 });
    expect(await failure(outlook)).toEqual({ type: 'failed', reason: 'not-allowed' });
    expect(outlook.calls('ui.displayDialogAsync')).toBe(5);
  });

  it('opens once the other one is gone', async () => {
    const outlook = new FakeOutlook().fault(
      'ui.displayDialogAsync',
      { code: 12007 },
      { code: 12007 },
      'twice',
    );
    const { asked, dialog } = start(outlook);
    await vi.advanceTimersByTimeAsync(1000);
    dialog().ends(12006);
    expect(await asked).toMatchObject({ type: 'answered', outcome: cancel });
  });

  it('is not tried if the client cannot exchange messages with it', async () => {
    const outlook = new FakeOutlook({ mailbox: 6, dialogApi: false });
    expect(await failure(outlook)).toEqual({ type: 'failed', reason: 'needs-pane' });
    expect(outlook.dialogs).toEqual([]);
  });

  it.each([
    ['DialogApi 1.2 (classic Mac)', { mailbox: 8, dialogApi: true }],
    ['Mailbox 1.9', { mailbox: 9, dialogApi: false }],
  ])('is tried with %s', async (_, setting) => {
    const { asked, dialog } = await started(new FakeOutlook(setting));
    dialog.ends(12006);
    expect((await asked).type).toBe('answered');
  });

  it('is closed again if the client lacks the messages that it claims to support', async () => {
    const outlook = new FakeOutlook();
    let closed = 0;
    const deaf = { close: () => (closed += 1), addEventHandler: () => undefined };
    outlook.fault('ui.displayDialogAsync', { value: deaf });
    expect(await failure(outlook)).toEqual({ type: 'failed', reason: 'needs-pane' });
    expect(closed).toBe(1);
  });

  it('is closed if it opens after the time limit', async () => {
    const outlook = new FakeOutlook();
    let closed = 0;
    const late = {
      close: () => (closed += 1),
      addEventHandler: () => undefined,
      messageChild: () => undefined,
    };
    const office = outlook.office as { context: { ui: { displayDialogAsync: unknown } } };
    office.context.ui.displayDialogAsync = (
      _url: string,
      _options: unknown,
      done: (result: unknown) => void,
    ) => void setTimeout(() => done({ status: 'succeeded', value: late }), 25_000);
    vi.stubGlobal('Office', office);
    const asked = ask(review, asking);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await asked).toEqual({ type: 'failed', reason: 'not-opened' });
    expect(closed).toBe(1);
  });
});
