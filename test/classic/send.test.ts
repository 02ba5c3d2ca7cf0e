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

describe('the send-path script in classic Outlook', () => {
  it.each(addIn.events.desktop.map(({ type }) => type))(
    'offers its function for %s as soon as it has run',
    async (type) => {
      const kind = type.startsWith('OnAppointment') ? 'appointment' : 'message';
      expect((await fire(writing({ kind }), type)).status).toBe(0);
    },
  );

  it('also serves the on-send edition and offers the functions for its events', async () => {
    const onSend = edition('on-send');
    expect(scriptOf(onSend)).toBe(scriptOf(addIn));
    expect(onSend.events.desktop.length).toBeGreaterThan(0);
    for (const { runs } of onSend.events.desktop) expect((await writing(good).run(runs)).status).toBe(0);
  });

  it('makes no Office call before an event', async () => {
    const { host } = await writing(good).start();
    expect(host.calls).toEqual([]);
  });
});

describe('good mail in classic Outlook', () => {
  it('is sent without an alert or a notice, after four Office calls', async () => {
    const outlook = writing(good);
    const { options, calls } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(outlook.mail.notices).toEqual([]);
    expect([...calls].sort()).toEqual(['from.get', 'recipients.get', 'recipients.get', 'recipients.get']);
  });

  it('is sent even if Outlook does not report its platform', async () => {
    expect((await send(writing(good, { hidesPlatform: true }))).options).toEqual({ allowEvent: true });
  });

  it('is sent even if it has no recipients', async () => {
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
  ])('stops the message with the options that Mailbox %s supports', async (mailbox, names) => {
    const outlook = writing(doubtful, { mailbox });
    const { options = {} } = await send(outlook);
    expect(Object.keys(options).sort()).toEqual(names);
    expect(options.allowEvent).toBe(false);
    expect(options.errorMessage).toContain('kim@army.ml');
    expect(options.errorMessage).not.toContain('jo.reyes');
  });

  it.each(['classicWindows', 'classicLtsc2024'] as const)(
    'makes the first button of the alert open the pane in %s',
    async (client) => {
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
    },
  );

  it('is not named in the data passed to the pane', async () => {
    const { contextData } = (await send(writing(doubtful))).options ?? {};
    expect(JSON.parse(String(contextData))).toMatchObject({ version: 1 });
    expect(contextData).not.toMatch(/@|army|kim/);
  });

  it('stays in the unchanged message, to whose session data only the time and the policy of the stop are added', async () => {
    const outlook = writing(doubtful);
    const { calls } = await send(outlook);
    expect(outlook.mail).toMatchObject(doubtful);
    expect(calls.filter((name) => /set|add|save/.test(name))).toEqual(['sessionData.set']);
    expect(JSON.parse(outlook.mail.sessionData['nearmiss.stop'] ?? '')).toMatchObject({
      policyVersion: 'default',
    });
  });

  it('stops every Send until the sender does something', async () => {
    const outlook = writing(doubtful);
    await send(outlook);
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it('can be kept in the pane, and the next Send goes through', async () => {
    const outlook = writing(doubtful);
    await send(outlook);
    await keep(outlook, 'kim@army.ml');
    const { options } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(outlook.mail.notices).toEqual([]);
  });

  it('stops the message if only another doubtful recipient was kept', async () => {
    const outlook = writing(to('kim@army.ml', 'lee@navy.ml'));
    await keep(outlook, 'kim@army.ml');
    const { options } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toContain('lee@navy.ml');
    expect(options?.errorMessage).not.toContain('kim@army.ml');
  });

  it('is asked about again if the list of kept addresses cannot be read', async () => {
    const outlook = writing(doubtful);
    await keep(outlook, 'kim@army.ml');
    outlook.faults.set('sessionData.get', { type: 'never' });
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it('is named in the same order even if the engine sorts unstably, as ES2016 allows', async () => {
    const many = to('kim@army.ml', 'lee@navy.ml', 'jo@army.mi', 'sam@gmial.com', 'pat@arny.mil', 'ann@af.ml');
    const unstable = `(function (sort) {
      Array.prototype.sort = function (compare) { return sort.call(this.reverse(), compare); };
    })(Array.prototype.sort);`;
    const { options } = await send(writing(many));
    expect(options?.allowEvent).toBe(false);
    expect((await send(writing(many, { prelude: unstable }))).options).toEqual(options);
  });
});

describe('the policy in classic Outlook', () => {
  it('lets a doubt of severity “notice” through and shows a notice', async () => {
    const lenient = policy({ severities: { strength: { strong: 'notice', medium: 'notice' } } });
    const outlook = writing(doubtful, lenient);
    expect((await send(outlook)).options?.allowEvent).toBe(true);
    expect(outlook.mail.notices.map(({ message }) => message).join()).toContain('kim@army.ml');
  });

  it('blocks a denied domain, even if the address was kept', async () => {
    const strict = policy({ deny: [{ domain: '.ml', reason: 'Orders of the day.' }] });
    const outlook = writing(doubtful, strict);
    await keep(outlook, 'kim@army.ml');
    expect((await send(outlook)).options?.allowEvent).toBe(false);
  });

  it.each([
    ['in a newer format', `var nearmissPolicy = '{"form":2,"policy":{}}';`],
    ['with an unknown member', `var nearmissPolicy = '{"form":1,"policy":{"forgive":true}}';`],
    ['with a member of a wrong type', `var nearmissPolicy = '{"form":1,"policy":{"protect":5}}';`],
    ['with an unknown pack', `var nearmissPolicy = '{"form":1,"policy":{"packs":["nobody"]}}';`],
    ['that is truncated', `var nearmissPolicy = '{"form":1,"policy":{"protect":["army.mil"';`],
    ['that is not a text', 'var nearmissPolicy = null;'],
  ])('stops every message if it is broken: one %s', async (_what, prelude) => {
    const { options } = await send(writing(good, { prelude }));
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.policyBroken);
    expect(options?.commandId).toBeUndefined();
  });
});

describe('a message that cannot be read', () => {
  it.each([
    ['the error that the item changed', { type: 'error', code: 9030 }],
    ['an internal error', { type: 'error', code: 5001 }],
    ['null', { type: 'null' }],
    ['nothing', { type: 'never' }],
    ['an answer after a minute', { type: 'late', ms: 60_000 }],
    ['text', { type: 'instead', data: 'kim@army.ml' }],
    ['a number', { type: 'instead', data: 7 }],
    ['an object', { type: 'instead', data: { length: 2 } }],
    ['a list with a hole', { type: 'instead', data: [null] }],
  ] as const)('is not sent, and the sender reads why, if Outlook returns %s', async (_what, fault) => {
    const outlook = writing(good);
    outlook.faults.set('recipients.get', fault);
    const { options, took } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.unreadableBlocked);
    expect(took).toBeLessThan(10_000);
  });

  it('is sent if the policy says so, and the sender reads that it was not checked', async () => {
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
    'is left to the sender if the policy says so and the client can do it: Mailbox %s',
    async (mailbox, mode) => {
      const outlook = writing(good, { ...policy({ whenUnreadable: 'ask' }), mailbox });
      outlook.faults.set('recipients.get', { type: 'never' });
      const { options } = await send(outlook);
      expect(options?.allowEvent).toBe(false);
      expect(options?.sendModeOverride).toBe(mode);
      expect(options?.errorMessage).toBe(mode ? en.alert.unreadable : en.notice.unreadableBlocked);
    },
  );

  it('is assumed if a field has as many recipients as Outlook returns at most', async () => {
    const many = Array.from({ length: 500 }, (_, n) => person(`member${n}@army.mil`));
    const outlook = writing({ recipients: { 0: [], 1: many, 2: [] } }, { client: 'classicLtsc2024' });
    const { options } = await send(outlook);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toBe(en.notice.notAllRead(en.fields.cc));
  });

  it('is still checked if only the sender cannot be read', async () => {
    const outlook = writing(good);
    outlook.faults.set('from.get', { type: 'never' });
    const { options, took } = await send(outlook);
    expect(options).toEqual({ allowEvent: true });
    expect(took).toBeLessThan(5000);
  });
});

describe('an Outlook that never answers a call', () => {
  const deaf = (outlook: ClassicOutlook): ClassicOutlook => {
    for (const name of ['recipients.get', 'from.get', 'sessionData.get', 'notifications.replace'])
      outlook.faults.set(name, { type: 'never' });
    return outlook;
  };

  it('gets the event’s answer, to stop the message, within 15 seconds', async () => {
    const { options, took } = await send(deaf(writing(good)));
    expect(options?.allowEvent).toBe(false);
    expect(took).toBeLessThan(15_000);
  });

  it('gets the event’s answer, to send, within 15 seconds if the policy sends unreadable messages', async () => {
    const { options, took } = await send(deaf(writing(good, policy({ whenUnreadable: 'allow' }))));
    expect(options).toEqual({ allowEvent: true });
    expect(took).toBeLessThan(15_000);
  });
});

describe('two events at once', () => {
  it('are both answered in engines of their own', async () => {
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

  it('are both answered once in the same engine', async () => {
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

  it('with good attendees, the organizer among them, is sent without an alert', async () => {
    const { options } = await fire(invitation('ann.ray@army.mil', 'jo@navy.mil'), 'OnAppointmentSend');
    expect(options).toEqual({ allowEvent: true });
  });

  it('with a doubtful attendee is stopped, and the alert opens the pane for appointments', async () => {
    const { options } = await fire(invitation('kim@army.ml'), 'OnAppointmentSend');
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage).toContain('kim@army.ml');
    const pane = addIn.buttons.find(({ id }) => id === options?.commandId);
    expect(pane?.kind).toBe('appointment');
  });
});
