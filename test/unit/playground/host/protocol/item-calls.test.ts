import { describe, expect, it } from 'vitest';
import { clients } from '../../../../../src/playground/host/clients/clients.ts';
import { callNames } from '../../../../../src/playground/host/protocol/call-names.ts';
import type { Fault } from '../../../../../src/playground/host/faults/fault.ts';
import { newest, outlookWith } from '../scripted-add-in.ts';

const kim = { address: 'kim@army.ml', name: 'Kim', type: 3 as const };
const group = { address: '', name: 'All staff' };
const filled = { recipients: { 0: [kim, group], 1: [], 2: [] }, subject: 'Roster', body: 'Hello' };

const running = async (...given: Parameters<typeof outlookWith>) => {
  const made = outlookWith(...given);
  const [button] = made.outlook.addIn.buttons;
  if (button === undefined) throw new Error('no button');
  await made.outlook.press(button);
  return { ...made, page: newest(made.pages, 'taskpane') };
};

describe('an item call that reads', () => {
  it.each([
    [
      'recipients',
      15,
      { recipientField: 0 },
      [
        { name: 'Kim', address: 'kim@army.ml', recipientType: 3 },
        { name: 'All staff', address: '' },
      ],
    ],
    ['an empty field', 15, { recipientField: 2 }, []],
    ['the sender', 107, {}, { name: 'Ann', address: 'ann@army.mil' }],
    ['the subject', 18, {}, 'Roster'],
    ['the body', 37, { coercionType: 0 }, 'Hello'],
    ['the notifications', 34, {}, []],
    ['all session data', 187, {}, {}],
    ['the kind of message', 174, {}, { composeType: 'newMail', coercionType: 'html' }],
  ])('returns %s', async (_what, id, params, data) => {
    const { page } = await running(filled);
    expect(page.call(id, params)).toEqual({ error: false, data });
  });

  it('returns at most as many recipients as the client does', async () => {
    const many = Array.from({ length: 1001 }, () => kim);
    const { page } = await running({ recipients: { 0: many, 1: [], 2: [] } });
    expect((page.call(15, { recipientField: 0 }) as { data: unknown[] }).data).toHaveLength(1000);
  });
});

describe('an item call that writes', () => {
  it('replaces one recipient field and no other', async () => {
    const { outlook, page } = await running(filled);
    page.call(21, { recipientField: 1, recipientArray: [{ address: 'jo@navy.mil' }] });
    expect(outlook.mail().recipients).toEqual({
      0: [kim, group],
      1: [{ address: 'jo@navy.mil', name: 'jo@navy.mil' }],
      2: [],
    });
  });

  describe('in classic Outlook', () => {
    const classic = { client: clients.classicWindows };
    const pat = { address: 'pat.ray.civ@army.mil', name: 'pat@us.army.mil' };
    const write = async (entry: object) => {
      const { outlook, page } = await running(
        { recipients: { 0: [], 1: [], 2: [] } },
        'ReadWriteItem',
        classic,
      );
      const answer = page.call(21, { recipientField: 0, recipientArray: [entry] });
      return { answer, people: outlook.mail().recipients[0] };
    };

    it('loses the address of an entry whose name is another address (office-js 6477)', async () => {
      expect(await write(pat)).toEqual({
        answer: { error: false },
        people: [{ address: '', name: 'pat@us.army.mil' }],
      });
    });

    it.each([
      ['its own address', { address: 'Pat@us.army.mil', name: 'pat@us.army.mil' }],
      ['not an address', { address: 'pat@us.army.mil', name: 'Pat Ray @ work' }],
    ])('keeps the address of an entry whose name is %s', async (_name, person) => {
      expect((await write(person)).people).toEqual([person]);
    });

    it('refuses an entry without an address and changes nothing (office-js 4661)', async () => {
      expect(await write({ address: '', name: 'All staff' })).toEqual({
        answer: { error: true, errorCode: 5010 },
        people: [],
      });
    });
  });

  it('adds recipients to a field', async () => {
    const { outlook, page } = await running(filled);
    page.call(22, { recipientField: 0, recipientArray: [{ address: 'jo@navy.mil', name: 'Jo' }] });
    expect(outlook.mail().recipients[0]).toEqual([kim, group, { address: 'jo@navy.mil', name: 'Jo' }]);
  });

  it('refuses more than 100 recipients in one call and changes nothing', async () => {
    const { outlook, page } = await running(filled);
    const many = Array.from({ length: 101 }, () => ({ address: 'jo@navy.mil' }));
    expect(page.call(21, { recipientField: 0, recipientArray: many })).toEqual({
      error: true,
      errorCode: 9012,
    });
    expect(outlook.mail().recipients[0]).toEqual([kim, group]);
  });

  it('needs the permission that the manifest asks for', async () => {
    const { outlook, page } = await running(filled, 'ReadItem');
    expect(page.call(21, { recipientField: 0, recipientArray: [] })).toEqual({
      error: true,
      errorCode: 7000,
    });
    expect(outlook.mail().recipients[0]).toEqual([kim, group]);
    expect(page.call(15, { recipientField: 0 })).toMatchObject({ error: false });
  });

  it('keeps session data until it is removed', async () => {
    const { page } = await running();
    expect(page.call(186, { name: 'k' })).toEqual({ error: true, errorCode: 9050 });
    page.call(185, { name: 'k', value: 'v' });
    expect(page.call(186, { name: 'k' })).toEqual({ error: false, data: 'v' });
    page.call(189, { name: 'k' });
    expect(page.call(189, { name: 'k' })).toEqual({ error: true, errorCode: 9050 });
  });

  it('follows Outlook’s rules for notifications', async () => {
    const { outlook, page } = await running();
    const notice = { key: 'a', message: 'm', type: 1, persistent: false };
    expect(page.call(33, notice)).toEqual({ error: false });
    expect(page.call(33, notice)).toEqual({ error: true, errorCode: 9023 });
    expect(page.call(35, { ...notice, message: 'n' })).toEqual({ error: false });
    expect(outlook.mail().notices).toEqual([{ ...notice, message: 'n' }]);
    for (const key of ['b', 'c', 'd', 'e']) page.call(33, { ...notice, key });
    expect(page.call(33, { ...notice, key: 'f' })).toEqual({ error: true, errorCode: 9025 });
    expect(page.call(36, { key: 'f' })).toEqual({ error: true, errorCode: 9024 });
    expect(page.call(36, { key: 'a' })).toEqual({ error: false });
  });

  it.each([
    ['web', 3, { error: false }],
    ['mobile', 3, { error: true, errorCode: 5000 }],
    ['macClassic', 3, { error: true, errorCode: 5000 }],
    ['mobile', 0, { error: false }],
  ] as const)(
    'shows a notification button only if the client has one: %s (type %i)',
    async (name, type, answer) => {
      const { outlook, page } = await running({}, 'ReadWriteItem', { client: clients[name] });
      const action = {
        actionType: 'showTaskPane',
        actionText: 'Look',
        commandId: 'b',
        contextData: { a: 1 },
      };
      const params = {
        key: 'a',
        message: 'm',
        type,
        persistent: false,
        ...(type === 3 ? { actions: [action] } : {}),
      };
      expect(page.call(33, params)).toEqual(answer);
      const shown = type === 3 ? [{ label: 'Look', commandId: 'b', contextData: '{"a":1}' }] : [undefined];
      expect(outlook.mail().notices.map((one) => one.action)).toEqual(answer.error ? [] : shown);
    },
  );

  it('allows one InsightMessage at a time, with exactly one action', async () => {
    const { page } = await running();
    const action = { actionType: 'showTaskPane', actionText: 'Look', commandId: 'b' };
    const insight = { key: 'a', message: 'm', type: 3, actions: [action] };
    expect(page.call(33, insight)).toEqual({ error: false });
    expect(page.call(35, { ...insight, message: 'n' })).toEqual({ error: false });
    expect(page.call(33, { ...insight, key: 'b' })).toEqual({ error: true, errorCode: 9025 });
    for (const actions of [[], [action, action], undefined])
      expect(page.call(35, { ...insight, actions })).toEqual({ error: true, errorCode: 5001 });
  });

  it('keeps only the newest notification on a phone', async () => {
    const { outlook, page } = await running({}, 'ReadWriteItem', { client: clients.mobile });
    for (const key of ['a', 'b']) page.call(33, { key, message: 'm', type: 0, persistent: false });
    expect(outlook.mail().notices.map((one) => one.key)).toEqual(['b']);
  });

  it.each([
    ['web', 2_621_440],
    ['mac', 50_000],
  ] as const)('stores as much session data as %s does for one item', async (name, most) => {
    const { page } = await running({}, 'ReadWriteItem', { client: clients[name] });
    expect(page.call(185, { name: 'k', value: 'v'.repeat(most - 1) })).toEqual({ error: false });
    expect(page.call(185, { name: 'k', value: 'v'.repeat(most) })).toEqual({ error: true, errorCode: 9051 });
    expect(page.call(185, { name: 'l', value: '' })).toEqual({ error: true, errorCode: 9051 });
  });

  it('fails for session data if the client has none', async () => {
    const { page } = await running({}, 'ReadWriteItem', { client: clients.classicLtsc2021 });
    expect(page.call(185, { name: 'k', value: 'v' })).toEqual({ error: true, errorCode: 5000 });
    expect(page.call(186, { name: 'k' })).toEqual({ error: true, errorCode: 5000 });
  });

  it('passes saved settings to the next page', async () => {
    const { outlook, page } = await running();
    page.call(404, [{ kept: '"v"' }]);
    expect(outlook.roamingSettings()).toEqual({ kept: '"v"' });
    expect(page.request('ContextActivationManager_getAppContextAsync', 'c')).toMatchObject({
      _settings: { kept: '"v"' },
    });
  });
});

describe('a fault switch makes a call', () => {
  const read = async (fault: Fault) => {
    const { outlook, page } = await running(filled);
    outlook.faults.set('recipients.get', fault);
    return { page, first: page.call(15, { recipientField: 0 }) };
  };

  it('return an error', async () => {
    expect((await read({ type: 'error', code: 9030 })).first).toEqual({ error: true, errorCode: 9030 });
  });

  it('return null', async () => {
    expect((await read({ type: 'null' })).first).toBeNull();
  });

  it('never return', async () => {
    expect((await read({ type: 'never' })).first).toBeUndefined();
  });

  it('return its result late', async () => {
    const { page, first } = await read({ type: 'late', ms: 1 });
    expect(first).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.posted.at(-1)?._data).toMatchObject({ error: false });
  });

  it.each([
    ['a wrong answer', { type: 'instead', data: 7 }, { error: false, data: 7 }],
    ['nothing instead of data', { type: 'instead' }, { error: false }],
  ] as const)('return %s', async (_what, fault, answer) => {
    expect((await read(fault)).first).toEqual(answer);
  });

  it('return twice', async () => {
    const { page, first } = await read({ type: 'twice' });
    expect(first).toMatchObject({ error: false });
    expect(page.posted.at(-2)?._data).toEqual(first);
  });

  it('fail only at the chosen one of several calls', async () => {
    const { outlook, page } = await running(filled);
    outlook.faults.set('recipients.get', { type: 'error', code: 5001, only: 2 });
    const answers = [0, 1, 2].map((recipientField) => page.call(15, { recipientField }));
    expect(answers).toMatchObject([{ error: false }, { errorCode: 5001 }, { error: false }]);
  });

  it.each([
    ['an error', { type: 'error', code: 5001, done: true }, { error: true, errorCode: 5001 }],
    ['no answer', { type: 'never', done: true }, undefined],
  ] as const)('return %s although it took effect', async (_what, fault, answer) => {
    const { outlook, page } = await running(filled);
    outlook.faults.set('subject.set', fault);
    expect(page.call(17, { subject: 'Another' })).toEqual(answer);
    expect(outlook.mail().subject).toBe('Another');
  });

  it('fail without taking effect by default', async () => {
    const { outlook, page } = await running(filled);
    outlook.faults.set('subject.set', { type: 'error', code: 5001 });
    page.call(17, { subject: 'Another' });
    expect(outlook.mail().subject).toBe('Roster');
  });

  it('find a field that was changed by somebody else just before', async () => {
    const { outlook, page } = await running(filled);
    const people = [{ address: 'jo@navy.mil', name: 'Jo' }];
    outlook.faults.set('recipients.get', { type: 'meanwhile', field: 0, people });
    expect(page.call(15, { recipientField: 0 })).toMatchObject({ data: people });
    expect(outlook.mail().recipients[0]).toEqual(people);
  });

  it('remove the page that made it', async () => {
    const { outlook, page } = await running(filled);
    outlook.faults.set('recipients.get', { type: 'vanishes' });
    expect(page.call(15, { recipientField: 0 })).toBeUndefined();
    expect(outlook.frames()).toEqual([]);
  });

  it.each([
    ['for a registration', 'item.listen', { Version: 1, Error: 5001 }],
    ['for the start', 'start.item', { Version: 1, Error: 5001 }],
  ])('return an error %s', async (_what, name, answer) => {
    const { outlook, page } = await running(filled);
    outlook.faults.set(name, { type: 'error', code: 5001 });
    const got =
      name === 'item.listen' ? page.register('olkRecipientsChanged', '') : page.request('GetInitialData', {});
    expect(got).toEqual(answer);
  });

  it('and its name is unique among all calls', () => {
    expect(callNames).toContain('recipients.set');
    expect(callNames).toContain('dialog.open');
    expect(new Set(callNames).size).toBe(callNames.length);
  });

  it('but leaves other calls unchanged', async () => {
    const { page } = await read({ type: 'never' });
    expect(page.call(18)).toEqual({ error: false, data: 'Roster' });
  });
});
