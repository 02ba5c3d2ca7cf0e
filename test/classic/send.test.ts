import { describe, expect, it } from 'vitest';
import { stoppedAlert } from '../../src/playground/host/sending/alert-for.ts';
import { clients } from '../../src/playground/host/clients/clients.ts';
import { supportedOptions } from '../../src/playground/host/sending/completed-options.ts';
import { en } from '../../src/text/load/en.ts';
import { addIn, edition, functionOf, scriptOf } from './add-in.ts';
import type { ClassicOutlook } from './classic-outlook.ts';
import { fire, keep, person, policy, send, to, writing } from './story.ts';

const good = to('jo.reyes@army.mil', 'sam.taylor@navy.mil', 'pat@harborlight-consulting.com');
const doubtful = to('jo.reyes@army.mil', 'kim@army.ml');

describe('the bundle', () => {
  it.each(addIn.events.desktop.map(({ type }) => type))(
    'has its function for %s when it has run',
    async (type) => {
      const kind = type.startsWith('OnAppointment') ? 'appointment' : 'message';
      expect((await fire(writing({ kind }), type)).status).toBe(0);
    },
  );

  it('is that of the on-send edition too, with the functions of its events', async () => {
    const onSend = edition('on-send');
    expect(scriptOf(onSend)).toBe(scriptOf(addIn));
    expect(onSend.events.desktop.length).toBeGreaterThan(0);
    for (const { runs } of onSend.events.desktop) expect((await writing(good).run(runs)).status).toBe(0);
  });

  it('asks the library nothing before an event comes', async () => {
    const { host } = await writing(good).start();
    expect(host.calls).toEqual([]);
  });
});

describe('good mail in classic Outlook', () => {
  it('leaves in silence', async () => {
    const outlook = writing(good);
    const { options, calls } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(outlook.mail.notices).toEqual([]);
    expect([...calls].sort()).toEqual(['from.get', 'recipients.get', 'recipients.get', 'recipients.get']);
  });

  it('leaves where Outlook does not say on which platform it runs', async () => {
    expect((await send(writing(good, { hidesPlatform: true }))).options).toEqual({ allowEvent: true });
  });

  it('leaves where nobody stands in it', async () => {
    expect((await send(writing(to()))).options).toEqual({ allowEvent: true });
  });
});

describe('a doubtful recipient', () => {
  it.each([
    ['1.12', ['allowEvent', 'errorMessage']],
    ['1.14', ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
    ...['1.15', '1.16'].map((mailbox): [string, string[]] => [
      mailbox,
      ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage', 'errorMessageMarkdown'],
    ]),
  ])('stops the message with the options that Mailbox %s has', async (mailbox, names) => {
    const outlook = writing(doubtful, { mailbox });
    const { options = {} } = await send(outlook);
    expect(Object.keys(options).sort()).toEqual(names);
    expect(options.allowEvent).toBe(false);
    expect(options.errorMessage).toContain('kim@army.ml');
    expect(options.errorMessage).not.toContain('jo.reyes');
  });

  it.each(['classicWindows', 'classicLtsc2024'] as const)('leads to the pane: %s', async (client) => {
    const outlook = writing(doubtful, { client });
    const { options = {} } = await send(outlook);
    const { requirements } = clients[client];
    const taken = supportedOptions(options, requirements, outlook.trace);
    const { buttons } = stoppedAlert(taken, 'SoftBlock', {
      addIn,
      client: clients[client],
      mailbox: requirements.Mailbox,
      trace: outlook.trace,
    });
    expect(outlook.trace.wrongs()).toEqual([]);
    expect(Object.keys(taken)).toHaveLength(Object.keys(options).length - 1);
    expect(buttons[0]?.act).toBe('pane');
  });

  it('is not named in what is left for the pane', async () => {
    const { contextData } = (await send(writing(doubtful))).options ?? {};
    expect(JSON.parse(String(contextData))).toMatchObject({ version: 1 });
    expect(contextData).not.toMatch(/@|army|kim/);
  });

  it('is changed by nobody, and the message neither: only when it was stopped is left beside it', async () => {
    const outlook = writing(doubtful);
    const { calls } = await send(outlook);
    expect(outlook.mail).toMatchObject(doubtful);
    expect(calls.filter((name) => /set|add|save/.test(name))).toEqual(['sessionData.set']);
    expect(JSON.parse(outlook.mail.sessionData['nearmiss.stop'] ?? '')).toMatchObject({
      policyVersion: 'default',
    });
  });

  it('stops every Send until something was done', async () => {
    const outlook = writing(doubtful);
    await send(outlook);
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it('is kept in the pane, and the next Send is silent', async () => {
    const outlook = writing(doubtful);
    await send(outlook);
    await keep(outlook, 'kim@army.ml');
    const { options } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(outlook.mail.notices).toEqual([]);
  });

  it('is kept for itself only', async () => {
    const outlook = writing(to('kim@army.ml', 'lee@navy.ml'));
    await keep(outlook, 'kim@army.ml');
    const { options } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toContain('lee@navy.ml');
    expect(options?.errorMessage).not.toContain('kim@army.ml');
  });

  it('is asked about again where what was kept cannot be read', async () => {
    const outlook = writing(doubtful);
    await keep(outlook, 'kim@army.ml');
    outlook.faults.set('sessionData.get', { type: 'never' });
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it('is named the same whatever order the engine gives to what sorts as equal (ES2016 leaves that open)', async () => {
    const many = to('kim@army.ml', 'lee@navy.ml', 'jo@army.mi', 'sam@gmial.com', 'pat@arny.mil', 'ann@af.ml');
    const unstable = `(function (sort) {
      Array.prototype.sort = function (compare) { return sort.call(this.reverse(), compare); };
    })(Array.prototype.sort);`;
    const { options } = await send(writing(many));
    expect(options?.allowEvent).toBe(false);
    expect((await send(writing(many, { prelude: unstable }))).options).toEqual(options);
  });
});

describe('what the policy says', () => {
  it('lets a doubt through that is only worth a notice, and says so', async () => {
    const lenient = policy({ severities: { strength: { strong: 'notice', medium: 'notice' } } });
    const outlook = writing(doubtful, lenient);
    expect((await send(outlook)).options?.allowEvent).toBe(true);
    expect(outlook.mail.notices.map(({ message }) => message).join()).toContain('kim@army.ml');
  });

  it('blocks what is denied, even if it was kept', async () => {
    const strict = policy({ deny: [{ domain: '.ml', reason: 'Orders of the day.' }] });
    const outlook = writing(doubtful, strict);
    await keep(outlook, 'kim@army.ml');
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it.each([
    ['of a newer form', `var nearmissPolicy = '{"form":2,"policy":{}}';`],
    ['with an unknown member', `var nearmissPolicy = '{"form":1,"policy":{"forgive":true}}';`],
    ['of a wrong type', `var nearmissPolicy = '{"form":1,"policy":{"protect":5}}';`],
    ['with an unknown pack', `var nearmissPolicy = '{"form":1,"policy":{"packs":["nobody"]}}';`],
    ['that was cut off', `var nearmissPolicy = '{"form":1,"policy":{"protect":["army.mil"';`],
    ['that is no text', 'var nearmissPolicy = null;'],
  ])('stops everything if the policy is broken: one %s', async (_what, prelude) => {
    const { options } = await send(writing(good, { prelude }));
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.policyBroken);
    expect(options?.commandId).toBeUndefined();
  });
});

describe('a message that cannot be read', () => {
  it.each([
    ['the item changed', { type: 'error', code: 9030 }],
    ['an internal error', { type: 'error', code: 5001 }],
    ['null', { type: 'null' }],
    ['nothing', { type: 'never' }],
    ['an answer after a minute', { type: 'late', ms: 60_000 }],
    ['text', { type: 'instead', data: 'kim@army.ml' }],
    ['a number', { type: 'instead', data: 7 }],
    ['an object', { type: 'instead', data: { length: 2 } }],
    ['a list with a hole', { type: 'instead', data: [null] }],
  ] as const)('is not sent, and the sender reads why: %s', async (_what, fault) => {
    const outlook = writing(good);
    outlook.faults.set('recipients.get', fault);
    const { options, took } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.unreadableBlocked);
    expect(took).toBeLessThan(10_000);
  });

  it('is sent where the policy says so, and the sender reads that it was not checked', async () => {
    const outlook = writing(doubtful, policy({ whenUnreadable: 'allow' }));
    outlook.faults.set('recipients.get', { type: 'error', code: 9030 });
    expect((await send(outlook)).options).toEqual({ allowEvent: true });
    expect(outlook.mail.notices.map(({ message }) => message)).toEqual([en.notice.unreadableSent]);
  });

  it.each([
    ['1.16', 'promptUser'],
    ['1.14', 'promptUser'],
    ['1.12', undefined],
  ])(
    'is left to the sender where the policy says so and the client can: Mailbox %s',
    async (mailbox, mode) => {
      const outlook = writing(good, { ...policy({ whenUnreadable: 'ask' }), mailbox });
      outlook.faults.set('recipients.get', { type: 'never' });
      const { options } = await send(outlook);
      expect(options?.allowEvent).toBe(false);
      expect(options?.sendModeOverride).toBe(mode);
      expect(options?.errorMessage).toBe(mode ? en.alert.unreadable : en.notice.unreadableBlocked);
    },
  );

  it('is one with as many recipients as Outlook returns at most', async () => {
    const many = Array.from({ length: 500 }, (_, n) => person(`member${n}@army.mil`));
    const outlook = writing({ recipients: { 0: [], 1: many, 2: [] } }, { client: 'classicLtsc2024' });
    const { options } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.notAllRead(en.fields.cc));
  });

  it('is read without the sender, who is only asked for the own domain', async () => {
    const outlook = writing(good);
    outlook.faults.set('from.get', { type: 'never' });
    const { options, took } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(took).toBeLessThan(5000);
  });
});

describe('an Outlook that answers nothing at all', () => {
  const deaf = (outlook: ClassicOutlook): ClassicOutlook => {
    for (const name of ['recipients.get', 'from.get', 'sessionData.get', 'notifications.replace'])
      outlook.faults.set(name, { type: 'never' });
    return outlook;
  };

  it('gets an answer in seconds', async () => {
    const { options, took } = await send(deaf(writing(good)));
    expect(options?.allowEvent).toBe(false);
    expect(took).toBeLessThan(15_000);
  });

  it('gets one too where the policy sends what cannot be read', async () => {
    const { options, took } = await send(deaf(writing(good, policy({ whenUnreadable: 'allow' }))));
    expect(options).toEqual({ allowEvent: true });
    expect(took).toBeLessThan(15_000);
  });
});

describe('two events at once', () => {
  it('are both answered, each in its engine', async () => {
    const outlook = writing(doubtful);
    const both = await Promise.all([
      outlook.run(functionOf('OnMessageRecipientsChanged')),
      outlook.run(functionOf('OnMessageSend')),
    ]);
    expect(both[0].options?.allowEvent).toBeUndefined();
    expect(both[1].options?.allowEvent).toBe(false);
    expect(both.map(({ timersLeft }) => timersLeft)).toEqual([0, 0]);
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it('are both answered, once each, in one engine', async () => {
    const outlook = writing(doubtful);
    const engine = await outlook.start();
    const name = functionOf('OnMessageSend');
    const both = await Promise.all([engine.call(name), engine.call(name)]);
    expect(both.map(({ options }) => options?.allowEvent)).toEqual([false, false]);
    await outlook.clock.pass(300_000);
    expect(outlook.trace.wrongs()).toEqual([]);
  });
});

describe('an appointment', () => {
  const invitation = (...attendees: readonly string[]) =>
    writing({ kind: 'appointment', recipients: { 0: attendees.map(person), 1: [], 2: [] } });

  it('with good attendees is sent in silence; the organizer among them is no doubt', async () => {
    const { options } = await fire(invitation('ann.ray@army.mil', 'jo@navy.mil'), 'OnAppointmentSend');
    expect(options).toEqual({ allowEvent: true });
  });

  it('with a doubtful one is stopped, and leads to the pane of appointments', async () => {
    const { options } = await fire(invitation('kim@army.ml'), 'OnAppointmentSend');
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toContain('kim@army.ml');
    const pane = addIn.buttons.find(({ id }) => id === options?.commandId);
    expect(pane?.kind).toBe('appointment');
  });
});
