import { describe, expect, it } from 'vitest';
import { clients, type Client } from '../../../../../src/playground/host/clients/clients.ts';
import {
  withRecipients,
  type FieldNumber,
  type Mail,
  type MailKind,
} from '../../../../../src/playground/host/mail.ts';
import type { Outlook } from '../../../../../src/playground/host/outlook.ts';
import { newest, outlookWith, pressSend, smartAlertsAddIn, type Page } from '../scripted-add-in.ts';

const kim = { address: 'kim@army.ml', name: 'Kim' };
const changed = (changes: object): string => JSON.stringify({ changedRecipientFields: changes });
const nothing = { to: false, cc: false, bcc: false };

const scene = (kind: MailKind = 'message', client: Client = clients.web) =>
  outlookWith({ kind }, 'ReadWriteItem', { client, addIn: smartAlertsAddIn() });

const type = (outlook: Outlook, field: FieldNumber = 0): void =>
  outlook.change(withRecipients(outlook.mail(), field, [kim]));

const handlers = (pages: readonly Page[]): Page[] =>
  pages.filter((page) => page.plan.kind === 'eventRuntime');
const later = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('changed recipients', () => {
  it.each([
    ['message', 1, 'onMessageRecipientsChanged', { ...nothing, cc: true }],
    [
      'appointment',
      0,
      'onAppointmentAttendeesChanged',
      { requiredAttendees: true, optionalAttendees: false, resources: false },
    ],
  ] as const)('of a %s run the function of the manifest’s event', async (kind, field, runs, changes) => {
    const { outlook, pages } = scene(kind);
    type(outlook, field);
    const { name, event } = await newest(pages, 'eventRuntime').start();
    expect([name, event]).toEqual([runs, changed(changes)]);
  });

  it('are not reported when something else changes', () => {
    const { outlook, pages } = scene();
    outlook.change({ ...outlook.mail(), subject: 'S' });
    expect(pages).toEqual([]);
  });

  it('are reported for an item that opens with recipients, but not for an empty one', async () => {
    const { outlook, pages } = scene();
    outlook.compose(withRecipients(outlook.mail(), 0, []));
    expect(pages).toEqual([]);
    outlook.compose(withRecipients(outlook.mail(), 0, [kim]));
    expect((await newest(pages, 'eventRuntime').start()).event).toBe(changed({ ...nothing, to: true }));
  });

  it('are reported together after the handler if they change while it runs', async () => {
    const { outlook, pages } = scene();
    type(outlook, 0);
    const first = newest(pages, 'eventRuntime');
    const { id } = await first.start();
    type(outlook, 1);
    type(outlook, 2);
    expect(handlers(pages)).toHaveLength(1);
    first.complete(id, true);
    await later();
    expect(handlers(pages)).toHaveLength(2);
    const second = newest(pages, 'eventRuntime');
    expect((await second.start()).event).toBe(changed({ to: false, cc: true, bcc: true }));
    expect(outlook.answers).toEqual([]);
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it('report a handler that completes twice', async () => {
    const { outlook, pages } = scene();
    type(outlook);
    const page = newest(pages, 'eventRuntime');
    const { id } = await page.start();
    page.complete(id, true);
    page.complete(id, true);
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('second time')]);
  });

  it('report a handler that never completes, and continue', async () => {
    const { outlook, pages } = scene();
    outlook.timeouts = { start: 1000, slow: 1000, answer: 5 };
    type(outlook, 0);
    await newest(pages, 'eventRuntime').start();
    type(outlook, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('did not answer in time')]);
    expect(handlers(pages)).toHaveLength(2);
  });

  it.each([
    ['classicLtsc2021', 'message'],
    ['macClassic', 'message'],
    ['webOnPremises', 'message'],
    ['mobile', 'appointment'],
  ] as const)('run no handler on %s for a %s', (name, kind) => {
    const { outlook, pages } = scene(kind, clients[name]);
    type(outlook);
    expect(pages).toEqual([]);
  });

  it('run a handler on a phone if the manifest’s mobile part has one', async () => {
    const { outlook, pages } = scene('message', clients.mobile);
    type(outlook);
    expect((await newest(pages, 'eventRuntime').start()).name).toBe('onMessageRecipientsChanged');
  });
});

describe('a new message', () => {
  const launched = smartAlertsAddIn();
  const runs = { type: 'OnNewMessageCompose', runs: 'onNewMessageCompose', sendMode: 'SoftBlock' } as const;
  const events = { ...launched.events, desktop: [...launched.events.desktop, runs] };

  const begin = (mail: Partial<Mail> = {}, client: Client = clients.web) => {
    const { outlook, pages } = outlookWith({}, 'ReadWriteItem', { client, addIn: { ...launched, events } });
    outlook.compose({ ...withRecipients(outlook.mail(), 0, []), ...mail });
    return { outlook, pages };
  };

  it('runs the function of the manifest’s event, and reports the type newMail by default', async () => {
    const { pages } = begin();
    const page = newest(pages, 'eventRuntime');
    expect(await page.start()).toMatchObject({ name: 'onNewMessageCompose', event: '{}' });
    expect(page.call(174)).toMatchObject({ data: { composeType: 'newMail' } });
  });

  it('tells the type of a reply, and reports its recipients after that', async () => {
    const { outlook, pages } = begin({ composeType: 'reply', recipients: { 0: [kim], 1: [], 2: [] } });
    const first = newest(pages, 'eventRuntime');
    const { id, name } = await first.start();
    expect(name).toBe('onNewMessageCompose');
    expect(first.call(174)).toMatchObject({ data: { composeType: 'reply' } });
    expect(handlers(pages)).toHaveLength(1);
    first.complete(id, true);
    await later();
    expect((await newest(pages, 'eventRuntime').start()).name).toBe('onMessageRecipientsChanged');
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it.each([
    ['a meeting', { kind: 'appointment' }, clients.web],
    ['a client before Mailbox 1.10', {}, clients.classicLtsc2021],
    ['a phone, if only the desktop’s part of the manifest has the event', {}, clients.mobile],
  ] as const)('runs no handler for %s', (_what, mail, client) => {
    expect(begin(mail, client).pages).toEqual([]);
  });
});

describe('Send and changed recipients', () => {
  it('stops the running handler and starts the next one after the decision', async () => {
    const { outlook, pages } = scene();
    type(outlook);
    const change = newest(pages, 'eventRuntime');
    await change.start();
    const { page, id, name, result } = await pressSend(outlook, pages);
    expect([change.removed, name]).toEqual([true, 'onMessageSend']);
    type(outlook, 1);
    expect(newest(pages, 'eventRuntime')).toBe(page);
    page.complete(id, false, { errorMessage: 'm' });
    await later();
    const [button] = outlook.alert()?.buttons ?? [];
    if (button === undefined) throw new Error('no alert');
    outlook.pressAlert(button);
    await result;
    expect((await newest(pages, 'eventRuntime').start()).event).toBe(changed({ ...nothing, cc: true }));
    expect(outlook.trace.wrongs()).toEqual([]);
  });
});

describe('recipients that change during a successful Send', () => {
  it('run no handler, because the item has left', async () => {
    const { outlook, pages } = scene();
    const { page, id, result } = await pressSend(outlook, pages);
    type(outlook);
    page.complete(id, true);
    expect(await result).toEqual({ type: 'sent' });
    await later();
    expect(handlers(pages)).toEqual([page]);
  });
});

describe('opening another item', () => {
  it('stops the handler of the last one', async () => {
    const { outlook, pages } = scene();
    type(outlook);
    const change = newest(pages, 'eventRuntime');
    await change.start();
    outlook.compose({ ...outlook.mail(), recipients: { 0: [], 1: [], 2: [] } });
    await later();
    expect(change.removed).toBe(true);
    expect(outlook.frames()).toEqual([]);
    expect(outlook.trace.wrongs()).toEqual([]);
  });
});
