import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const inherited = 'This address was already in the message you’re replying to.';
const impostor = 'You’re replying to a message from army-mil.com, whose sender may be an impostor.';

/** The author of the answered message, at a domain that is doubted in a new message. */
const author = ['sam@gmial.com'];

describe('a reply in the on-send edition', () => {
  const outlook = outlookForEachTest();

  it('does not doubt the person who is answered, and says of another that it was already there', async () => {
    await outlook().reply({ to: author, cc: ['jo@navy.mil', 'kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('heading', { name: 'Did you mean kim@army.mil?' }).waitFor();
    await dialog.getByText(inherited).waitFor();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com', 'Cc: jo@navy.mil, kim@army.mil']);
  });

  it('warns of an impostor with the strongest warning', async () => {
    await outlook().reply({ to: ['kim@army-mil.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByText(impostor).waitFor();
    await dialog.getByRole('img', { name: 'Very likely a mistake' }).waitFor();
    await dialog.getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });
});

describe('a reply in the Smart Alerts edition', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts' });

  it('is sent at once to the person who is answered', async () => {
    await outlook().reply({ to: author });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('says in the alert and in the pane that a slip was already there', async () => {
    await outlook().reply({ to: author, cc: ['kim@army.ml'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    expect(await alert.innerText()).toContain(inherited);
    expect(await alert.innerText()).not.toContain('gmial');
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByText(inherited).waitFor();
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com', 'Cc: kim@army.mil']);
  });

  it('warns of an impostor in the alert', async () => {
    await outlook().reply({ to: ['kim@army-mil.com'] });
    await outlook().pressSend();
    expect(await (await outlook().alert()).innerText()).toContain(impostor);
  });
});
