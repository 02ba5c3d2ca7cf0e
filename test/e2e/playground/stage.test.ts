import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clients, isClientName } from '../../../src/playground/host/clients/clients.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { Outlook } from '../../drivers/outlook.ts';

const person = (address: string) => ({ address, name: address });

/** Returns the lines that say whom the last message left to. */
const leftTo = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Left to' }).getByRole('listitem').allInnerTexts();

/** Presses Send and closes the dialog, which sends nothing. */
const sendInVain = async (outlook: Outlook): Promise<void> => {
  await outlook.pressSend();
  await outlook.dialog();
  await outlook.page.getByRole('dialog').getByRole('button', { name: 'Close Nearmiss' }).click();
  expect(await outlook.decided()).toBe('Not sent.');
};

describe('the result of a Send in the playground', () => {
  const outlook = outlookForEachTest({ early: false });

  it('says whom the message left to, and who was corrected and removed since the first Send', async () => {
    await outlook().compose({ to: ['kim@army.ml', 'jo@navy.mil'], cc: ['pat@outlook.con'] });
    await sendInVain(outlook());
    await outlook().put(0, [person('kim@army.mil'), person('jo@navy.mil')]);
    await outlook().put(1, []);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await leftTo(outlook().page)).toEqual([
      'kim@army.mil corrected from kim@army.ml',
      'jo@navy.mil',
      'pat@outlook.con removed',
    ]);
  });

  it('offers the same message without Nearmiss, which lets it go to Mali and says so', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await sendInVain(outlook());
    await outlook().put(0, [person('kim@army.mil')]);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    await outlook().button('Try it without Nearmiss').click();
    await outlook().page.getByText('Not protected.').waitFor();
    expect(new URL(outlook().page.url()).searchParams.has('without')).toBe(true);
    await outlook().sendButton().click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await leftTo(outlook().page)).toEqual([
      'kim@army.ml goes to Mali; kim@army.mil was probably meant',
    ]);
    expect(await outlook().sent()).toEqual(['To: kim@army.ml', 'To: kim@army.mil']);
    await outlook().button('Try it with Nearmiss').click();
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
    await sendInVain(outlook());
  });

  it('names an address that the sender kept as one that was kept as typed', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: 'Yes, keep sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await leftTo(outlook().page)).toEqual(['sam@gmial.com kept as typed']);
  });

  it('is that Outlook itself refuses a message without recipients', async () => {
    await outlook().compose({});
    await outlook().sendButton().click();
    expect(await outlook().decided()).toBe('Not sent.');
    await outlook().page.getByText('add at least one recipient').waitFor();
    expect(await outlook().sent()).toEqual([]);
  });
});

describe.each([
  ['classicLtsc2021', 'smart-alerts', 'doesn’t support Smart Alerts; use the on-send edition.'],
  ['mobile', 'on-send', 'Outlook on phones runs no add-in at Send'],
] as const)('%s with the %s edition', (client, edition, why) => {
  it('is called unprotected before the Send and after it', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), { client, edition, early: false });
    await outlook.page.getByRole('status').filter({ hasText: 'Not protected.' }).getByText(why).waitFor();
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.sendButton().click();
    expect(await outlook.decided()).toBe('Sent.');
    await outlook.page.getByText('Not protected: ').filter({ hasText: why }).first().waitFor();
    expect(await leftTo(outlook.page)).toEqual(['kim@army.ml goes to Mali; kim@army.mil was probably meant']);
    await outlook.close();
  });
});

describe('a recipient field', () => {
  const outlook = outlookForEachTest({ early: false });

  it('keeps a quoted name with a comma, and “Last, First”, in one recipient while somebody types', async () => {
    const to = outlook().page.getByRole('textbox', { name: 'To', exact: true });
    await to.pressSequentially('"Lee, Kim" <kim@army.mil>,Ray, Pat <pat@navy.mil>;jo@navy.mil');
    await to.press('Enter');
    const tags = outlook().page.getByRole('toolbar', { name: 'To' }).getByRole('button');
    expect((await tags.allInnerTexts()).map((text) => text.trim())).toEqual([
      'Lee, Kim <kim@army.mil>',
      'Ray, Pat <pat@navy.mil>',
      'jo@navy.mil',
    ]);
  });
});

const clientNames = Object.keys(clients).filter(isClientName);

describe('the message in the playground', () => {
  it.each([
    [1280, 800],
    [390, 844],
  ])('can be read and sent without scrolling, as every client looks, at %i × %i', async (width, height) => {
    const outlook = await Outlook.prepare(await machineOfWorker(), { viewport: { width, height } });
    for (const client of clientNames) {
      await outlook.page.goto(outlook.address.replace('client=web', `client=${client}`));
      await outlook.example('A travel agent’s itinerary');
      const parts = [outlook.sendButton(), outlook.page.getByText('Kim Lee <kim@army.ml>')];
      await outlook.page.evaluate(() => scrollTo(0, 0));
      for (const part of parts) {
        const box = await part.first().boundingBox();
        expect([client, (box?.y ?? height) + (box?.height ?? 0) <= height]).toEqual([client, true]);
      }
      const subject = await outlook.page.getByRole('textbox', { name: 'Subject' }).boundingBox();
      expect([client, (subject?.y ?? height) < height]).toEqual([client, true]);
    }
    await outlook.close();
  });

  it('has a text box as wide as its fields', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), { early: false });
    const text = outlook.page.getByRole('textbox', { name: 'Body' });
    // The border is around the text box.
    const body = await text.locator('xpath=..').boundingBox();
    const row = await outlook.page.locator('[data-row]').first().boundingBox();
    const edges = (box: typeof row) => box && [box.x, box.x + box.width];
    expect(edges(body)).toEqual(edges(row));
    await outlook.close();
  });
});

describe('Outlook’s own words', () => {
  it('are in the language of Outlook, also the name of the add-in’s button', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), { early: false, language: 'de-DE' });
    await outlook.paneButton('Empfänger prüfen').waitFor();
    for (const name of ['An', 'Cc', 'Betreff'])
      await outlook.page.getByRole('textbox', { name, exact: true }).waitFor();
    await outlook.close();
  });
});
