import { describe, expect, it } from 'vitest';
import { outlookWith, pressSend } from './scripted-add-in.ts';

const kim = { address: 'kim@army.ml', name: 'Kim' };

describe('Send in the playground', () => {
  it('calls the function of the manifest once its page is ready, and sends if the add-in allows it', async () => {
    const { outlook, pages } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    const { result, page, id, name, event } = await pressSend(outlook, pages);
    expect(name).toBe('onItemSend');
    expect(event).toBe('{"source":{"id":"ItemSend"}}');
    expect(outlook.sending()).toBe(true);
    expect(page.complete(id, true)).toEqual({ Version: 1, Error: 0 });
    expect(await result).toEqual({ type: 'sent' });
    expect(outlook.sent().map((mail) => mail.recipients[0])).toEqual([[kim]]);
  });

  it('keeps a message that the add-in stops', async () => {
    const { outlook, pages } = outlookWith();
    const { result, page, id } = await pressSend(outlook, pages);
    page.complete(id, false);
    expect(await result).toEqual({ type: 'stopped' });
    expect(outlook.sent()).toEqual([]);
  });

  it('keeps the message if the function is unknown', async () => {
    const { outlook, pages } = outlookWith();
    const { result, page, id } = await pressSend(outlook, pages);
    page.common(94, { 0: id, 1: 11101, 2: '' });
    expect(await result).toEqual({ type: 'unavailable', why: 'it does not know the function' });
  });

  it('keeps the message if the add-in does not answer in time', async () => {
    const { outlook, pages } = outlookWith();
    outlook.timeouts = { start: 1000, slow: 1000, answer: 5 };
    const { result } = await pressSend(outlook, pages);
    expect(await result).toEqual({ type: 'unavailable', why: 'it did not answer in time' });
  });

  it('keeps the message if the page does not start', async () => {
    const { outlook } = outlookWith();
    outlook.timeouts = { start: 5, slow: 1000, answer: 1000 };
    expect(await outlook.send()).toEqual({ type: 'unavailable', why: 'its page did not start' });
    expect(outlook.sending()).toBe(false);
  });

  it.each(['message', 'appointment'] as const)(
    'is refused by Outlook itself, before the add-in runs, if nobody is in the item: %s',
    async (kind) => {
      const { outlook, pages } = outlookWith({ kind, recipients: { 0: [], 1: [], 2: [] } });
      expect(await outlook.send()).toEqual({ type: 'no-recipient' });
      expect(outlook.sent()).toEqual([]);
      expect(pages).toEqual([]);
    },
  );

  it('is refused by Outlook itself if the add-in removed the last recipient and allows the item', async () => {
    const { outlook, pages } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    const { result, page, id } = await pressSend(outlook, pages);
    page.call(21, { recipientField: 0, recipientArray: [] });
    page.complete(id, true);
    expect(await result).toEqual({ type: 'no-recipient' });
    expect(outlook.sent()).toEqual([]);
  });

  it('runs once however often the button is pressed', async () => {
    const { outlook, pages } = outlookWith();
    const { result, page, id } = await pressSend(outlook, pages);
    expect(outlook.send()).toBe(result);
    page.complete(id, true);
    await result;
    expect(page.told('appCommandInvoked')).toHaveLength(1);
    expect(outlook.sent()).toHaveLength(1);
  });

  it('tells its listeners when it begins and when it has ended, but not of lines in the log, which has its own', async () => {
    const { outlook, pages } = outlookWith();
    const sending: boolean[] = [];
    outlook.subscribe(() => sending.push(outlook.sending()));
    const { result, page, id } = await pressSend(outlook, pages);
    page.complete(id, false);
    await result;
    expect(sending).toContain(true);
    expect(sending.at(-1)).toBe(false);
    const told = sending.length;
    const lines: string[] = [];
    outlook.trace.subscribe(() => lines.push(outlook.trace.entries().at(-1)?.words ?? ''));
    outlook.trace.say('sender', 'a line');
    expect(lines).toEqual(['a line']);
    expect(sending).toHaveLength(told);
  });

  it('reuses the function file for the same item and removes it with the item', async () => {
    const { outlook, pages } = outlookWith();
    const first = await pressSend(outlook, pages);
    first.page.complete(first.id, false);
    await first.result;
    const second = await pressSend(outlook, pages);
    second.page.complete(second.id, false);
    await second.result;
    expect(pages).toHaveLength(1);
    outlook.compose(outlook.mail());
    expect(first.page.removed).toBe(true);
    expect(outlook.frames()).toEqual([]);
  });
});

describe('an Outlook without the add-in', () => {
  it('sends the same message without asking, and asks again once the add-in is installed', async () => {
    const { outlook, pages } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    outlook.install(false);
    expect([outlook.isInstalled(), outlook.addIn.buttons]).toEqual([false, []]);
    expect(await outlook.send()).toEqual({ type: 'sent' });
    expect(outlook.sent().map((mail) => mail.recipients[0])).toEqual([[kim]]);
    expect(pages).toEqual([]);
    outlook.install(true);
    const { result, page, id } = await pressSend(outlook, pages);
    page.complete(id, false);
    expect(await result).toEqual({ type: 'stopped' });
  });
});

describe('the item as the sender wrote it', () => {
  it('is the one at the first Send, until another item is composed', async () => {
    const { outlook, pages } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    const written = outlook.mail();
    const { result, page, id } = await pressSend(outlook, pages);
    page.call(21, { recipientField: 0, recipientArray: [] });
    page.complete(id, false);
    await result;
    expect(outlook.mail()).not.toEqual(written);
    expect(outlook.asWritten()).toBe(written);
    outlook.compose(outlook.mail());
    expect(outlook.asWritten()).toBe(outlook.mail());
  });

  it('is the one before the pane opened, if that was earlier', async () => {
    const { outlook } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    const written = outlook.mail();
    const [button] = outlook.addIn.buttons;
    if (button === undefined) throw new Error('no button');
    await outlook.press(button);
    outlook.change({ ...written, recipients: { 0: [], 1: [kim], 2: [] } });
    void outlook.send();
    expect(outlook.asWritten()).toBe(written);
  });
});

describe('the playground’s checks of an add-in', () => {
  it('report a second answer and ignore it', async () => {
    const { outlook, pages } = outlookWith();
    const { result, page, id } = await pressSend(outlook, pages);
    page.complete(id, false);
    page.complete(id, true);
    expect(await result).toEqual({ type: 'stopped' });
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('second time')]);
    expect(outlook.answers).toEqual([
      { event: 'ItemSend', status: 0, allowEvent: false, options: { allowEvent: false } },
      { event: 'ItemSend', status: 0, allowEvent: true, options: { allowEvent: true } },
    ]);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another window', { source: {} }],
  ])('refuse a message from %s', async (_who, from) => {
    const { outlook, pages } = outlookWith({ recipients: { 0: [kim], 1: [], 2: [] } });
    const { page } = await pressSend(outlook, pages);
    const call = { ApiParams: { recipientField: 0 }, MethodData: { DispatchId: 15 } };
    expect(page.request('ExecuteMethod', call, 0, from)).toBeUndefined();
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('refused')]);
  });

  it('ignore messages that are not from office.js or not from a frame', () => {
    const { outlook } = outlookWith();
    for (const data of [
      undefined,
      null,
      {},
      7,
      'text',
      '{}',
      '[]',
      '{"_messageType":0,"_actionName":"x","_conversationId":"c"}',
    ]) {
      outlook.receive({ source: {}, origin: 'https://evil.example', data });
    }
    expect(outlook.trace.entries()).toEqual([]);
  });

  it('report an unknown item call and answer it with error 5000', async () => {
    const { outlook, pages } = outlookWith();
    const { page } = await pressSend(outlook, pages);
    expect(page.call(9999)).toEqual({ error: true, errorCode: 5000 });
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('9999')]);
  });

  it('report an unknown common call, event or action and answer it with error 5000', async () => {
    const { outlook, pages } = outlookWith();
    const { page } = await pressSend(outlook, pages);
    expect(page.common(7777)).toEqual({ Version: 1, Error: 5000 });
    expect(page.register('somethingElse')).toEqual({ Error: 5000 });
    expect(page.request('SomethingElse', {})).toEqual({ error: true, errorCode: 5000 });
    expect(outlook.trace.wrongs()).toHaveLength(3);
  });
});

describe('the start-up of an add-in page', () => {
  it('describes the host with every member that office.js needs', async () => {
    const { outlook, pages } = outlookWith();
    const { page } = await pressSend(outlook, pages);
    const context = page.request('ContextActivationManager_getAppContextAsync', 'c');
    const needed = [
      '_id',
      '_appName',
      '_appVersion',
      '_appUILocale',
      '_dataLocale',
      '_docUrl',
      '_clientMode',
      '_settings',
      '_reason',
    ];
    expect(Object.keys(context as object)).toEqual(expect.arrayContaining(needed));
    expect(context).toMatchObject({
      _appName: 64,
      _requirementMatrix: expect.stringContaining('"Mailbox":"1.14"') as string,
    });
  });

  it.each([
    ['message', 4],
    ['appointment', 5],
  ] as const)('gives the type of the item in compose mode: %s', async (kind, itemType) => {
    const { outlook, pages } = outlookWith({ kind });
    const { page } = await pressSend(outlook, pages);
    expect(page.request('GetInitialData', {})).toMatchObject({
      itemType,
      permissionLevel: 3,
      userEmailAddress: 'ann@army.mil',
    });
  });

  it('passes what office.js reads in the name and address of the frame', async () => {
    const { outlook, pages } = outlookWith();
    const { page } = await pressSend(outlook, pages);
    expect(JSON.parse(page.plan.name)).toMatchObject({
      hostInfo: 'Outlook$Web$16.01$en-US$functionFile-1$$disableLogging$0',
      xdmInfo: 'conversation-functionFile-1|functionFile-1|https://outlook.office.com',
    });
    expect(new URL(page.plan.url).searchParams.get('_host_Info')).toContain('Outlook$Web$16.01');
  });
});

describe('the pane in the playground', () => {
  it('opens and closes with the manifest’s button and is notified of changed recipients', async () => {
    const { outlook, pages } = outlookWith();
    const [button] = outlook.addIn.buttons;
    if (button === undefined) throw new Error('no button');
    await outlook.press(button);
    const [pane] = pages;
    expect(pane?.plan).toMatchObject({ kind: 'taskpane', title: 'Scripted' });
    expect(pane?.register('olkRecipientsChanged')).toEqual({ Error: 0 });
    outlook.change({
      ...outlook.mail(),
      recipients: { 0: outlook.mail().recipients[0], 1: [kim], 2: outlook.mail().recipients[2] },
    });
    outlook.change({ ...outlook.mail(), subject: 'no recipient changed' });
    expect(pane?.told('olkRecipientsChanged')).toEqual([['{"to":false,"cc":true,"bcc":false}']]);
    await outlook.press(button);
    expect(pane?.removed).toBe(true);
  });
});
