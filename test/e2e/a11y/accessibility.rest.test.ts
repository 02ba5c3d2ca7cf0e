import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './accessibility.ts';
import { paneOf } from './frames.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

describe('axe finds no violation in light, dark and forced colours', () => {
  const outlook = outlookForEachTest();

  it('on the playground, empty, filled with the pane beside the message, and after a Send that was stopped', async () => {
    expect(await violationsInThemes(outlook().page)).toEqual([]);
    await outlook().type({ to: ['kim@army.mil', 'rubbish'], cc: ['sam@gmail.com'] });
    await outlook().paneButton().click();
    await outlook().pane();
    expect(await violationsInThemes(outlook().page)).toEqual([]);
    await outlook().pressSend();
    await (await outlook().dialog()).getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await violationsInThemes(outlook().page)).toEqual([]);
  });
});

describe('axe finds no violation of the Smart Alerts edition in light, dark and forced colours', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts', early: false });

  it('in the pane that the alert opens, before and after the choices', async () => {
    await outlook().compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByText('Not sent yet').waitFor();
    const frame = paneOf(outlook());
    expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByRole('button', { name: 'Remove sam@gmial.com' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
  });
});
