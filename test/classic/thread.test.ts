import { describe, expect, it } from 'vitest';
import { changed, fire, keep, reply, send, to, writing } from './story.ts';

const inherited = 'This address was already in the message you’re replying to.';

describe('a reply in classic Outlook', () => {
  it('is sent to the person who is answered, without a question and without a notice', async () => {
    const outlook = await reply({ to: ['sam@gmial.com'], cc: [] });
    await changed(outlook);
    expect(outlook.mail.notices).toEqual([]);
    expect((await send(outlook)).options).toEqual({ allowEvent: true });
  });

  it('is stopped for a slip that was already in the message, and the alert says so', async () => {
    const outlook = await reply({ to: ['sam@gmial.com'], cc: ['kim@army.ml'] });
    const { options } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toContain(inherited);
    expect(options?.errorMessage).not.toContain('gmial');
  });

  it('is stopped if the person who is answered may be an impostor', async () => {
    const { options } = await send(await reply({ to: ['kim@army-mil.com'], cc: [] }));
    expect(options?.errorMessage).toContain('whose sender may be an impostor');
  });

  it('stores the kept addresses and the thread side by side', async () => {
    const outlook = await reply({ to: ['jo@navy.mil'], cc: ['sam@gmial.com'] });
    await keep(outlook, 'sam@gmial.com');
    expect((await send(outlook)).options).toEqual({ allowEvent: true });
    expect(Object.keys(outlook.mail.sessionData).sort()).toEqual(['nearmiss.kept', 'nearmiss.thread']);
  });

  it('is checked like a new message in a build without session data', async () => {
    const outlook = await reply(
      { to: ['sam@gmial.com'], cc: [] },
      { client: 'classicLtsc2021', mailbox: '1.12' },
    );
    expect((await send(outlook)).options?.errorMessage).toContain('sam@gmial.com');
  });

  it.each([
    ['no answer about the type', 'item.composeType', { type: 'never' }],
    ['no type', 'item.composeType', { type: 'instead', data: null }],
    ['unreadable recipients', 'recipients.get', { type: 'error', code: 9030 }],
    ['no recipients', 'recipients.get', { type: 'null' }],
    ['full session data', 'sessionData.set', { type: 'error', code: 9051 }],
    ['no answer about the session data', 'sessionData.set', { type: 'never' }],
  ] as const)('can be written in time even if Outlook returns %s', async (_what, call, fault) => {
    const outlook = writing({ ...to('sam@gmial.com'), composeType: 'reply' });
    outlook.faults.set(call, fault);
    expect((await fire(outlook, 'OnNewMessageCompose')).took).toBeLessThan(20_000);
  });

  it('needs four Office calls when it begins, and a new message one', async () => {
    const outlook = writing({ ...to('sam@gmial.com'), composeType: 'reply' });
    expect((await fire(outlook, 'OnNewMessageCompose')).calls).toEqual([
      'item.composeType',
      'recipients.get',
      'recipients.get',
      'sessionData.set',
    ]);
    const fresh = writing(to('sam@gmial.com'));
    expect((await fire(fresh, 'OnNewMessageCompose')).calls).toEqual(['item.composeType']);
  });
});
