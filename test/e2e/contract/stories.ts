import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/playground/host/clients/clients.ts';
import { mayKeep } from '../../../src/playground/host/clients/keeping.ts';
import { requirementsFor } from '../../../src/playground/host/clients/library.ts';
import { Driver } from './driver.ts';
import { sendAfterPane, chooseInPane, wayOf, type Way } from './way.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { sendHook, type Pair } from './pairs.ts';

const good = ['kim@army.mil', 'jo@navy.mil'];
/** An address with a strong finding, and one with a weaker finding, which the sender can keep with one more click. */
const wrong = 'kim@army.ml';
const unsure = 'sam@gmial.com';

/** Returns the driver for all stories of one pair. After each story nothing must have happened that is forbidden. */
const driverFor = ({ key, edition, newer }: Pair, window: number): (() => Driver) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await Driver.open(await machineOfWorker(), key, edition, { newer, window });
  });
  afterEach(async () => {
    expect(await driver.wrongs()).toEqual([]);
  });
  afterAll(() => driver.close());
  return () => driver;
};

const lastSent = async (driver: Driver): Promise<string[] | undefined> => (await driver.sent())[0];

const keptStory = (driver: () => Driver, way: () => Way, client: Client): void => {
  const can = mayKeep(client);
  it(
    can === true
      ? 'sends to an address that the sender keeps, without asking again'
      : `says that it cannot remember an address that the sender keeps: ${can.cannot}`,
    async () => {
      await driver().compose({ 0: [unsure] });
      await way().stopped();
      await way().choose(`Keep ${unsure}`);
      await way().choose(`Yes, keep ${unsure}`);
      const result = await way().send();
      expect(result).toEqual({ type: can === true ? 'sent' : 'stopped' });
      if (can === true) expect(await lastSent(driver())).toEqual([unsure]);
      else await driver().pane().getByText('This Outlook can’t store what you keep').waitFor();
    },
  );
};

const rememberedStory = (driver: () => Driver, way: () => Way, client: Client): void => {
  if (mayKeep(client) !== true) return;
  it('does not ask about a remembered address in the next message', async () => {
    const known = 'pat@yaho.com';
    await driver().compose({ 0: [known] });
    await way().stopped();
    await way().choose(`Keep ${known}`);
    await way().tick('Don’t ask again for this address');
    await way().choose(`Yes, keep ${known}`);
    expect(await way().send()).toEqual({ type: 'sent' });
    await driver().compose({ 0: [known] });
    await driver().pressSend();
    expect(await driver().decided()).toEqual({ type: 'sent' });
    expect(await lastSent(driver())).toEqual([known]);
  });
};

const checkedStories = (driver: () => Driver, way: () => Way, client: Client): void => {
  it('sends good mail without a question or a notice', async () => {
    await driver().compose({ 0: good });
    await driver().pressSend();
    expect(await driver().decided()).toEqual({ type: 'sent' });
    expect(await lastSent(driver())).toEqual(good);
    expect(await driver().notices()).toEqual([]);
  });

  it.each(['message', 'appointment'] as const)('stops a doubtful %s and names the address', async (kind) => {
    await driver().compose({ 0: good, 1: [wrong] }, kind);
    const before = (await driver().sent()).length;
    await driver().pressSend();
    expect(await way().named()).toContain(wrong);
    await way().giveUp();
    expect((await driver().decided()).type).toBe('stopped');
    expect((await driver().sent()).length).toBe(before);
  });

  it('corrects one recipient, removes another, and sends the message', async () => {
    await driver().compose({ 0: ['jo@navy.mil'], 1: [wrong], 2: [unsure] });
    await way().stopped();
    await way().choose('Use army.mil');
    await way().choose(`Remove ${unsure}`);
    expect(await way().send()).toEqual({ type: 'sent' });
    expect(await lastSent(driver())).toEqual(['jo@navy.mil', 'kim@army.mil']);
  });

  keptStory(driver, way, client);
  rememberedStory(driver, way, client);

  it('stops a message that it cannot read, and says so', async () => {
    await driver().compose({ 0: good });
    const before = (await driver().sent()).length;
    await driver().fault('recipients.get', { type: 'error', code: 9030 });
    await driver().pressSend();
    expect(await way().unread()).toContain('could not');
    expect((await driver().decided()).type).toBe('stopped');
    expect((await driver().sent()).length).toBe(before);
  });
};

const earlyMeetingStory = (driver: () => Driver, { attendeesChanged }: Client): void => {
  it(
    attendeesChanged === true
      ? 'shows an early notice on a meeting'
      : `shows no early notice on a meeting: ${attendeesChanged.cannot}`,
    async () => {
      await driver().compose({ 1: [wrong] }, 'appointment');
      if (attendeesChanged === true) await driver().notice(wrong);
      else expect(await driver().frames()).not.toContain('eventRuntime');
    },
  );
};

const earlyStories = (driver: () => Driver, { client }: Pair): void => {
  earlyMeetingStory(driver, client);
  if (client.recipientsChanged !== true) {
    it(`shows no early notice: ${client.recipientsChanged.cannot}`, async () => {
      await driver().compose({ 0: [wrong] });
      expect(await driver().frames()).not.toContain('eventRuntime');
      expect(await driver().notices()).toEqual([]);
    });
    return;
  }
  it('shows an early notice, replaces it when the doubt changes, and removes it with the doubt', async () => {
    await driver().compose({ 0: [wrong] });
    const { action } = await driver().notice(wrong);
    expect(action !== undefined).toBe(client.insightMessage === true);
    await driver().type(0, [unsure]);
    await driver().notice(unsure);
    expect(await driver().notices()).toHaveLength(1);
    await driver().type(0, good);
    await driver().noNotice();
  });

  if (client.insightMessage !== true) return;
  it('opens the pane from the early notice, and does not ask at Send what was decided there', async () => {
    await driver().compose({ 0: [unsure] });
    await driver().notice(unsure);
    await driver().pressNotice();
    await chooseInPane(driver(), `Keep ${unsure}`);
    await chooseInPane(driver(), `Yes, keep ${unsure}`);
    expect(await sendAfterPane(driver())).toEqual({ type: 'sent' });
    expect(await lastSent(driver())).toEqual([unsure]);
  });
};

const unavailableStory = (driver: () => Driver, { edition }: Pair): void => {
  it('does not send by itself when the add-in cannot start', async () => {
    await driver().compose({ 0: good });
    const before = (await driver().sent()).length;
    await driver().breakStart();
    await driver().pressSend();
    if (edition === 'smart-alerts') {
      const { reason, buttons } = await driver().alert();
      expect([reason, buttons.map((button) => button.label)]).toEqual([
        'unavailable',
        ['Try Later', 'Send Anyway'],
      ]);
      await driver().pressAlert('dont-send');
    }
    expect(await driver().decided()).toEqual({ type: 'unavailable', why: 'its page did not start' });
    expect((await driver().sent()).length).toBe(before);
  });
};

const identityStory = (driver: () => Driver, { client, newer }: Pair): void => {
  if (client.composeRibbon !== true) return;
  it('shows in the pane what was checked, and learns the client and its requirement sets', async () => {
    await driver().compose({ 0: good });
    await driver().openPane();
    await driver().pane().getByText('2 recipients checked. Looks fine.').waitFor();
    await driver().pane().getByRole('button', { name: 'Details' }).click();
    await driver().pane().getByText('To, Cc, Bcc · Policy default').waitFor();
    const told = await (
      await driver().paneWindow()
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
  const driver = driverFor(one, window);
  const hook = sendHook(one);
  identityStory(driver, one);
  earlyStories(driver, one);
  if (hook === true) {
    checkedStories(driver, () => wayOf(driver(), one.client, one.edition), one.client);
    unavailableStory(driver, one);
  } else {
    it(`sends without a check: ${hook.cannot}`, async () => {
      await driver().compose({ 0: [wrong] });
      await driver().pressSend();
      expect(await driver().decided()).toEqual({ type: 'sent' });
      expect(await lastSent(driver())).toEqual([wrong]);
    });
  }
};

/** Plays every story of these pairs in two windows of one browser at a time; the stories of one pair run in order. */
export const playStories = (pairs: readonly Pair[]): void => {
  const lanes = [1, 2].map((window) => ({
    window,
    own: pairs.filter((_one, index) => index % 2 === window - 1),
  }));
  describe.concurrent.each(lanes)('window $window', ({ window, own }) => {
    for (const one of own) describe(one.name, { concurrent: false }, () => stories(one, window));
  });
};
