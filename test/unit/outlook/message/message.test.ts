import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWhole, readLimit, readMessage } from '../../../../src/outlook/message/message.ts';
import { FakeOutlook } from '../fake-outlook.ts';

const config = (outlook: FakeOutlook) => {
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readMessage', () => {
  it('reads all fields of a message and its sender in four calls, two at a time', async () => {
    const outlook = config(
      new FakeOutlook({
        sender: 'me@x.mil',
        fields: { to: ['a@x.mil'], cc: ['b@x.mil'], bcc: ['c@x.mil'] },
      }),
    );
    expect(await readMessage()).toEqual({
      kind: 'message',
      sender: 'me@x.mil',
      mailbox: 'mailbox@unit.mil',
      recipients: [
        { field: 'to', address: 'a@x.mil', displayName: 'a@x.mil' },
        { field: 'cc', address: 'b@x.mil', displayName: 'b@x.mil' },
        { field: 'bcc', address: 'c@x.mil', displayName: 'c@x.mil' },
      ],
      kept: [],
      incomplete: [],
    });
    expect(outlook.mostAtATime).toBe(2);
    expect(outlook.log).toEqual(['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'from.getAsync']);
  });

  it('leaves the organizer out of a meeting’s attendees', async () => {
    config(
      new FakeOutlook({
        kind: 'appointment',
        sender: 'Me@unit.mil',
        fields: { required: ['me@UNIT.mil', 'a@x.mil'], optional: ['b@x.mil'] },
      }),
    );
    const { kind, recipients } = await readMessage();
    expect(kind).toBe('appointment');
    expect(recipients.map(({ field, address }) => [field, address])).toEqual([
      ['required', 'a@x.mil'],
      ['optional', 'b@x.mil'],
    ]);
  });

  it.each<[string, unknown, { address: string; displayName: string }]>([
    ['a contact group without an address', { displayName: 'Team' }, { address: '', displayName: 'Team' }],
    ['an entry without a name', { emailAddress: 'a@x.mil' }, { address: 'a@x.mil', displayName: '' }],
    [
      'an X.500 address',
      { emailAddress: '/o=Ex/cn=kim', displayName: 'K' },
      { address: '/o=Ex/cn=kim', displayName: 'K' },
    ],
    [
      'markup',
      { emailAddress: 'a@x.mil', displayName: '<b>\u202eK' },
      { address: 'a@x.mil', displayName: '<b>\u202eK' },
    ],
  ])('keeps %s as it is', async (_, entry, expected) => {
    config(new FakeOutlook()).fault('to.getAsync', { value: [entry] });
    expect((await readMessage()).recipients).toEqual([{ field: 'to', ...expected }]);
  });

  it.each<[string, unknown]>([
    ['rubbish', { emailAddress: 5, displayName: null }],
    ['null', null],
    ['an empty entry', { emailAddress: '', displayName: '' }],
    ['a person without an address', { emailAddress: '', displayName: 'Kim', recipientType: 'externalUser' }],
  ])('reports an unreadable entry and still returns the others: %s', async (_, entry) => {
    const lee = { emailAddress: 'lee@navy.mil', displayName: '' };
    config(new FakeOutlook()).fault('to.getAsync', { value: [entry, lee] });
    const message = await readMessage();
    expect(message).toMatchObject({ hasUntold: true, recipients: [{ address: 'lee@navy.mil' }] });
    expect(isWhole(message)).toBe(false);
  });

  it('reports a message as complete if Outlook returned every recipient', async () => {
    config(new FakeOutlook({ fields: { to: ['a@x.mil', { emailAddress: '', displayName: 'Team' }] } }));
    expect(isWhole(await readMessage())).toBe(true);
  });

  it('takes the address from the display name of an entry without one', async () => {
    config(new FakeOutlook({ fields: { to: [{ emailAddress: '', displayName: 'Kim <kim@army.ml>' }] } }));
    expect((await readMessage()).recipients).toEqual([
      { field: 'to', address: 'kim@army.ml', displayName: 'Kim <kim@army.ml>' },
    ]);
  });

  it.each<[string, Parameters<FakeOutlook['fault']>]>([
    ['a failing field', ['bcc.getAsync', 'fail']],
    ['a field that answers null', ['cc.getAsync', 'null']],
    ['a field that throws', ['to.getAsync', 'throw']],
    ['a field that never answers', ['to.getAsync', 'never']],
    ['a field that is no list', ['to.getAsync', { value: 'a@x.mil' }]],
    ['a field that is nothing', ['to.getAsync', { value: undefined }]],
  ])('rejects for %s, because a message is read completely or not at all', async (_, fault) => {
    config(new FakeOutlook({ fields: { to: ['a@x.mil'] } })).fault(...fault);
    const read = expect(readMessage()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(readLimit);
    await read;
  });

  it.each([[{ value: 'a@x.mil' }], [{ value: undefined }]])('rejects %j, which is no list', async (fault) => {
    config(new FakeOutlook()).fault('to.getAsync', fault);
    await expect(readMessage()).rejects.toMatchObject({ name: 'WrongAnswer' });
  });

  it('rejects if no item is being written', async () => {
    vi.stubGlobal('Office', { context: { mailbox: { item: null } } });
    await expect(readMessage()).rejects.toMatchObject({ name: 'NoItem' });
  });

  it('rejects for a message in read mode, where the fields are plain lists', async () => {
    const outlook = config(new FakeOutlook());
    outlook.item.to = [{ emailAddress: 'a@x.mil', displayName: '' }];
    await expect(readMessage()).rejects.toMatchObject({ name: 'Missing' });
  });

  it.each<[string, Parameters<FakeOutlook['fault']>]>([
    ['fails', ['from.getAsync', 'fail']],
    ['is never returned', ['from.getAsync', 'never']],
    ['is empty', ['from.getAsync', { value: { emailAddress: '' } }]],
    ['is null', ['from.getAsync', { value: null }]],
  ])('uses the mailbox address if the sender %s', async (_, fault) => {
    config(new FakeOutlook()).fault(...fault);
    const read = readMessage();
    await vi.advanceTimersByTimeAsync(readLimit);
    expect((await read).sender).toBe('mailbox@unit.mil');
  });

  it.each<[string, unknown, string | undefined]>([
    ['another address', { emailAddress: 'lee@own.mil' }, 'lee@own.mil'],
    ['the same address in other letters', { emailAddress: 'ME@unit.mil' }, undefined],
    ['an entry of the Exchange directory', { emailAddress: '/o=Ex/cn=lee' }, undefined],
    ['nothing', undefined, undefined],
    ['no text', { emailAddress: 7 }, undefined],
  ])('returns the mailbox beside the sender if its profile has %s', async (_, profile, mailbox) => {
    withProfile({ value: profile });
    const read = await readMessage();
    expect([read.sender, read.mailbox]).toEqual(['me@unit.mil', mailbox]);
  });

  it('returns the message although the mailbox profile throws', async () => {
    withProfile({
      get: () => {
        throw new Error('no profile');
      },
    });
    const read = await readMessage();
    expect([read.sender, read.mailbox]).toEqual(['me@unit.mil', undefined]);
  });

  it('uses the mailbox address before Mailbox 1.7', async () => {
    delete config(new FakeOutlook()).item.from;
    expect((await readMessage()).sender).toBe('mailbox@unit.mil');
  });

  it('has one time limit for all fields together', async () => {
    const outlook = config(new FakeOutlook());
    for (const name of ['to', 'cc', 'bcc']) slowDown(outlook, name, readLimit / 2);
    const read = expect(readMessage()).rejects.toMatchObject({ name: 'NoAnswer' });
    await vi.advanceTimersByTimeAsync(readLimit);
    await read;
  });
});

/** Installs an Outlook whose mailbox has this profile. */
function withProfile(profile: PropertyDescriptor): void {
  const office = new FakeOutlook().office as { context: { mailbox: object } };
  Object.defineProperty(office.context.mailbox, 'userProfile', { configurable: true, ...profile });
  vi.stubGlobal('Office', office);
}

function slowDown(outlook: FakeOutlook, field: string, milliseconds: number): void {
  const box = outlook.item[field] as { getAsync: (done: (result: unknown) => void) => void };
  const original = box.getAsync.bind(box);
  box.getAsync = (done) => void setTimeout(() => original(done), milliseconds);
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@unit.mil`);

describe('a field with as many recipients as the client returns at most', () => {
  it.each([
    ['web', { hostName: 'OutlookWebApp' }, 1000],
    ['new Outlook', { hostName: 'newOutlookWindows' }, 1000],
    ['classic', { hostName: 'Outlook', platform: 'PC', mailbox: 15 }, 500],
    ['classic with 1.16', { hostName: 'Outlook', platform: 'PC', mailbox: 16 }, 1000],
    ['classic Mac', { hostName: 'Outlook', platform: 'Mac', mailbox: 8 }, 500],
    ['Android', { hostName: 'OutlookAndroid', platform: 'Android' }, 100],
    ['an unknown client', { hostName: 'Outlook2030' }, 1000],
  ])('counts as possibly incomplete in %s', async (_, client, most) => {
    config(new FakeOutlook({ ...client, fields: { to: many(most), cc: many(most - 1) } }));
    const { recipients, incomplete } = await readMessage();
    expect(recipients).toHaveLength(2 * most - 1);
    expect(incomplete).toEqual(['to']);
  });

  it('counts as complete in new Outlook for Mac, which has no limit', async () => {
    config(
      new FakeOutlook({ hostName: 'Outlook', platform: 'Mac', mailbox: 14, fields: { to: many(1500) } }),
    );
    expect((await readMessage()).incomplete).toEqual([]);
  });
});
