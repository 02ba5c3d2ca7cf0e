import { describe, expect, it } from 'vitest';
import type { ClassicOutlook } from './classic-outlook.ts';
import { addIn, functionOf } from './add-in.ts';
import { changed, fire, keep, person, send, to, writing } from './story.ts';
import { damaged } from '../unit/policy/baked.ts';

const messages = (outlook: ClassicOutlook): string[] => outlook.mail.notices.map(({ message }) => message);

const rewrite = (outlook: ClassicOutlook, ...addresses: readonly string[]): void => {
  outlook.mail = { ...outlook.mail, ...to(...addresses) };
};

describe('the early notice in classic Outlook', () => {
  it('appears, changes with the doubt, and disappears with it', async () => {
    const outlook = writing(to('kim@army.ml'));
    expect((await changed(outlook)).options?.allowEvent).toBeUndefined();
    expect(messages(outlook)).toEqual([expect.stringContaining('kim@army.ml')]);

    rewrite(outlook, 'lee@navy.ml');
    await changed(outlook);
    expect(messages(outlook)).toEqual([expect.stringContaining('lee@navy.ml')]);

    rewrite(outlook, 'lee@navy.mil');
    await changed(outlook);
    expect(messages(outlook)).toEqual([]);
  });

  it('does not appear on good mail, even after several changes', async () => {
    const outlook = writing(to('lee@navy.mil'));
    await changed(outlook);
    await changed(outlook);
    expect(messages(outlook)).toEqual([]);
  });

  it('has a button that opens the pane, and passes no address to it', async () => {
    const outlook = writing(to('kim@army.ml'));
    await changed(outlook);
    const [notice] = outlook.mail.notices;
    expect(notice?.message.length).toBeLessThanOrEqual(150);
    const pane = addIn.buttons.find(({ id }) => id === notice?.action?.commandId);
    expect(pane).toMatchObject({ kind: 'message', opens: { pane: expect.any(String) as string } });
    expect(notice?.action?.label.length).toBeLessThanOrEqual(30);
    expect(notice?.action?.contextData).not.toMatch(/@|army|kim/);
  });

  it('has no button if Outlook refuses it', async () => {
    const action = { label: 'Another', commandId: 'Another', contextData: '' };
    const other = {
      key: 'another',
      message: 'Another one with a button',
      type: 3,
      persistent: false,
      action,
    };
    const outlook = writing({ ...to('kim@army.ml'), notices: [other] });
    await changed(outlook);
    const [, ours] = outlook.mail.notices;
    expect(ours?.message).toContain('kim@army.ml');
    expect(ours?.action).toBeUndefined();
  });

  it('has at most 150 characters, however long the address is', async () => {
    const outlook = writing(to(`${'k'.repeat(64)}@${'a'.repeat(60)}.army.ml`));
    await changed(outlook);
    expect(messages(outlook)[0]?.length).toBeLessThanOrEqual(150);
  });

  it('leaves the message unchanged', async () => {
    const outlook = writing(to('kim@army.ml'));
    const { calls } = await changed(outlook);
    expect(calls.filter((name) => /\.(?:set|add|save)$/.test(name))).toEqual([]);
  });

  it('appears on appointments too', async () => {
    const outlook = writing({
      kind: 'appointment',
      recipients: { 0: [], 1: [person('kim@army.ml')], 2: [] },
    });
    await fire(outlook, 'OnAppointmentAttendeesChanged');
    expect(messages(outlook)).toEqual([expect.stringContaining('kim@army.ml')]);
    const pane = addIn.buttons.find(({ id }) => id === outlook.mail.notices[0]?.action?.commandId);
    expect(pane?.kind).toBe('appointment');
  });

  it.each([
    ['an unreadable message', 'recipients.get', { type: 'error', code: 9030 }],
    ['null', 'recipients.get', { type: 'null' }],
    ['no answer', 'recipients.get', { type: 'never' }],
    ['a list with a hole', 'recipients.get', { type: 'instead', data: [null] }],
    ['no answer about the sender', 'from.get', { type: 'never' }],
    ['no answer about what was kept', 'sessionData.get', { type: 'never' }],
    ['no answer to the notice', 'notifications.replace', { type: 'never' }],
    ['a refused notice', 'notifications.replace', { type: 'error', code: 9025 }],
  ] as const)('is completed even if Outlook returns %s', async (_what, call, fault) => {
    const outlook = writing(to('kim@army.ml'));
    outlook.faults.set(call, fault);
    const { took } = await changed(outlook);
    expect(took).toBeLessThan(20_000);
  });

  it('is completed without a notice when the policy is broken, because Send reports that', async () => {
    const outlook = writing(to('kim@army.ml'), { prelude: `var nearmissPolicy = '${damaged}';` });
    await changed(outlook);
    expect(messages(outlook)).toEqual([]);
  });

  it('is completed when the recipients change again while it runs', async () => {
    const outlook = writing(to('kim@army.ml'));
    const name = functionOf('OnMessageRecipientsChanged');
    const engine = await outlook.start();
    outlook.faults.set('recipients.get', { type: 'late', ms: 500 });
    const first = engine.call(name);
    outlook.clock.timers().setTimeout(() => rewrite(outlook, 'lee@navy.mil'), 600);
    const answers = await Promise.all([first, engine.call(name)]);
    expect(answers.map(({ status }) => status)).toEqual([0, 0]);
    outlook.faults.clear();
    await changed(outlook);
    expect(messages(outlook)).toEqual([]);
  });

  it('disappears when its address is kept in the pane, and Send does not ask again', async () => {
    const outlook = writing(to('kim@army.ml', 'jo@navy.mil'));
    await changed(outlook);
    await keep(outlook, 'kim@army.ml');
    await changed(outlook);
    expect(messages(outlook)).toEqual([]);
    expect((await send(outlook)).options).toEqual({ allowEvent: true });
  });

  it('names the same recipient as Send', async () => {
    const outlook = writing(to('kim@army.ml'));
    await changed(outlook);
    expect((await send(outlook)).options?.errorMessage).toContain('kim@army.ml');
  });
});
