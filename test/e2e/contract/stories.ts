import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/playground/host/clients.ts';
import { mayKeep } from '../../../src/playground/host/clients/keeping.ts';
import { requirementsFor } from '../../../src/playground/host/library.ts';
import { Desk } from './desk.ts';
import { applyInPane, chooseInPane, wayOf, type Way } from './way.ts';
import { machineOfFile } from '../machine-of-file.ts';
import { sendHook, type Pair } from './pairs.ts';

const good = ['kim@army.mil', 'jo@navy.mil'];
/** A strong finding, and a weaker one, which is kept by one more click. */
const wrong = 'kim@army.ml';
const unsure = 'sam@gmial.com';

/** A desk for all the stories of one pair; the laws of every story hold after each. */
const deskFor = ({ key, edition, newer }: Pair, window: number): (() => Desk) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(await machineOfFile(), key, edition, { newer, window });
  });
  afterEach(async () => {
    expect(await desk.wrongs()).toEqual([]);
  });
  afterAll(() => desk.close());
  return () => desk;
};

const lastSent = async (desk: Desk): Promise<string[] | undefined> => (await desk.sent())[0];

const keptStory = (desk: () => Desk, way: () => Way, client: Client): void => {
  const can = mayKeep(client);
  it(
    can === true
      ? 'keeps it as typed and sends, and does not ask again'
      : `cannot keep it, since ${can.cannot}`,
    async () => {
      await desk().compose({ 0: [unsure] });
      await way().stopped();
      await way().choose(`Keep ${unsure}`);
      await way().choose(`Yes, keep ${unsure}`);
      const result = await way().send();
      expect(result).toEqual({ type: can === true ? 'sent' : 'stopped' });
      if (can === true) expect(await lastSent(desk())).toEqual([unsure]);
      else await desk().pane().getByText('This Outlook cannot remember').waitFor();
    },
  );
};

const rememberedStory = (desk: () => Desk, way: () => Way, client: Client): void => {
  if (mayKeep(client) !== true) return;
  it('remembers an address, and does not ask about it in the next message', async () => {
    const known = 'pat@yaho.com';
    await desk().compose({ 0: [known] });
    await way().stopped();
    await way().choose(`Keep ${known}`);
    await way().tick("Don't ask again for this address");
    await way().choose(`Yes, keep ${known}`);
    expect(await way().send()).toEqual({ type: 'sent' });
    await desk().compose({ 0: [known] });
    await desk().pressSend();
    expect(await desk().decided()).toEqual({ type: 'sent' });
    expect(await lastSent(desk())).toEqual([known]);
  });
};

const checkedStories = (desk: () => Desk, way: () => Way, client: Client): void => {
  it('lets good mail go without a word', async () => {
    await desk().compose({ 0: good });
    await desk().pressSend();
    expect(await desk().decided()).toEqual({ type: 'sent' });
    expect(await lastSent(desk())).toEqual(good);
    expect(await desk().notices()).toEqual([]);
  });

  it.each(['message', 'appointment'] as const)('stops a doubtful %s and names the address', async (kind) => {
    await desk().compose({ 0: good, 1: [wrong] }, kind);
    const before = (await desk().sent()).length;
    await desk().pressSend();
    expect(await way().named()).toContain(wrong);
    await way().giveUp();
    expect((await desk().decided()).type).toBe('stopped');
    expect((await desk().sent()).length).toBe(before);
  });

  it('corrects one, removes another, and sends to the rest', async () => {
    await desk().compose({ 0: ['jo@navy.mil'], 1: [wrong], 2: [unsure] });
    await way().stopped();
    await way().choose('Use kim@army.mil');
    await way().choose(`Remove ${unsure}`);
    expect(await way().send()).toEqual({ type: 'sent' });
    expect(await lastSent(desk())).toEqual(['jo@navy.mil', 'kim@army.mil']);
  });

  keptStory(desk, way, client);
  rememberedStory(desk, way, client);

  it('does not send what it cannot read, and says so', async () => {
    await desk().compose({ 0: good });
    const before = (await desk().sent()).length;
    await desk().fault('recipients.get', { type: 'error', code: 9030 });
    await desk().pressSend();
    expect(await way().unread()).toContain('could not');
    expect((await desk().decided()).type).toBe('stopped');
    expect((await desk().sent()).length).toBe(before);
  });
};

const earlyMeetingStory = (desk: () => Desk, { attendeesChanged }: Client): void => {
  it(
    attendeesChanged === true
      ? 'warns early of a meeting, too'
      : `gives no early notice of a meeting: ${attendeesChanged.cannot}`,
    async () => {
      await desk().compose({ 1: [wrong] }, 'appointment');
      if (attendeesChanged === true) await desk().notice(wrong);
      else expect(await desk().frames()).not.toContain('eventRuntime');
    },
  );
};

const earlyStories = (desk: () => Desk, { client }: Pair): void => {
  earlyMeetingStory(desk, client);
  if (client.recipientsChanged !== true) {
    it(`gives no early notice: ${client.recipientsChanged.cannot}`, async () => {
      await desk().compose({ 0: [wrong] });
      expect(await desk().frames()).not.toContain('eventRuntime');
      expect(await desk().notices()).toEqual([]);
    });
    return;
  }
  it('warns early, again when the doubt changes, and no longer when it is gone', async () => {
    await desk().compose({ 0: [wrong] });
    const { action } = await desk().notice(wrong);
    expect(action !== undefined).toBe(client.insightMessage === true);
    await desk().type(0, [unsure]);
    await desk().notice(unsure);
    expect(await desk().notices()).toHaveLength(1);
    await desk().type(0, good);
    await desk().noNotice();
  });

  if (client.insightMessage !== true) return;
  it('opens the pane from the early notice; what is answered there is not asked at Send', async () => {
    await desk().compose({ 0: [unsure] });
    await desk().notice(unsure);
    await desk().pressNotice();
    await chooseInPane(desk(), `Keep ${unsure}`);
    await chooseInPane(desk(), `Yes, keep ${unsure}`);
    expect(await applyInPane(desk())).toEqual({ type: 'sent' });
    expect(await lastSent(desk())).toEqual([unsure]);
  });
};

const unavailableStory = (desk: () => Desk, { edition }: Pair): void => {
  it('does not let mail go by itself when the add-in cannot start', async () => {
    await desk().compose({ 0: good });
    const before = (await desk().sent()).length;
    await desk().breakStart();
    await desk().pressSend();
    if (edition === 'smart-alerts') {
      const { reason, buttons } = await desk().alert();
      expect([reason, buttons.map((button) => button.label)]).toEqual([
        'unavailable',
        ['Try Later', 'Send Anyway'],
      ]);
      await desk().pressAlert('dont-send');
    }
    expect(await desk().decided()).toEqual({ type: 'unavailable', why: 'its page did not start' });
    expect((await desk().sent()).length).toBe(before);
  });
};

const identityStory = (desk: () => Desk, { client, newer }: Pair): void => {
  if (client.composeRibbon !== true) return;
  it('shows from the ribbon what was checked; is told who it runs in, and what that can do', async () => {
    await desk().compose({ 0: good });
    await desk().openPane();
    await desk().pane().getByText('2 recipients were checked. Nothing is doubtful.').waitFor();
    await desk().pane().getByText('To, Cc, Bcc · Policy default').waitFor();
    const told = await (
      await desk().paneWindow()
    ).evaluate(() => ({
      platform: String(Office.context.platform),
      hostName: Office.context.mailbox.diagnostics.hostName,
      newest: Array.from({ length: 17 }, (_one, minor) => `1.${minor}`)
        .filter((version) => Office.context.requirements.isSetSupported('Mailbox', version))
        .at(-1),
      sends: 'sendAsync' in (Office.context.mailbox.item ?? {}),
    }));
    expect(told).toEqual({
      ...client.identity,
      newest: requirementsFor(client.requirements, newer).Mailbox,
      sends: newer,
    });
  });
};

const stories = (one: Pair, window: number): void => {
  const desk = deskFor(one, window);
  const hook = sendHook(one);
  identityStory(desk, one);
  earlyStories(desk, one);
  if (hook === true) {
    checkedStories(desk, () => wayOf(desk(), one.client, one.edition), one.client);
    unavailableStory(desk, one);
  } else {
    it(`sends without a check: ${hook.cannot}`, async () => {
      await desk().compose({ 0: [wrong] });
      await desk().pressSend();
      expect(await desk().decided()).toEqual({ type: 'sent' });
      expect(await lastSent(desk())).toEqual([wrong]);
    });
  }
};

/** Every story of these pairs, in two windows of one browser at a time; the stories of one pair come one after another. */
export const playStories = (pairs: readonly Pair[]): void => {
  const lanes = [1, 2].map((window) => ({
    window,
    own: pairs.filter((_one, index) => index % 2 === window - 1),
  }));
  describe.concurrent.each(lanes)('window $window', ({ window, own }) => {
    for (const one of own) describe(one.name, { concurrent: false }, () => stories(one, window));
  });
};
