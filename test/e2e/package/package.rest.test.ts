import { describe, expect, it } from 'vitest';
import { switchedOff } from '../../../src/text/compose/switched-off.ts';
import { wordsFor } from '../../../src/text/load/words-for.ts';
import { packages } from '../../package/packaged.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { hosted, scripts, started, usable } from './hosted.ts';

const swapped = started(packages.ordinary, true);
const agency = started(packages.agency, false);

describe('the packaged on-send edition', () => {
  const outlook = outlookForEachTest({}, hosted);

  it('checks an address edited in the dialog, although the detector runs in another page', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Edit kim@army.ml' }).click();
    await dialog.getByRole('textbox', { name: 'New address instead of kim@army.ml' }).fill('kim@disa.com');
    await dialog.getByText('This one looks wrong too:').waitFor();
    await dialog.getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });
});

describe('the packaged Smart Alerts edition', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts' }, hosted);

  it('sends good mail without a question or a notice', async () => {
    await outlook().compose({ to: ['jo@navy.mil'] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().notices()).toEqual([]);
  });
});

describe('a package for a .gov agency whose pane may send', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts', newerOffice: true }, agency);

  it('knows the names in the .gov registry, and sends from the pane what was corrected there', async () => {
    await outlook().compose({ to: ['kim@state.gov', 'lee@nobody-has-this-name.gov'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByText('nobody-has-this-name.gov is not in the .gov registry').waitFor();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Remove lee@nobody-has-this-name.gov' }).click();
    await outlook().sendFromPane();
    expect(await outlook().sent()).toEqual(['To: kim@state.gov']);
  });
});

describe.each([
  ['on-send', 'en-US', 'en'],
  ['smart-alerts', 'ar-SA', 'ar'],
] as const)('the fallback in place of the %s edition, in %s', (edition, language, tag) => {
  const outlook = outlookForEachTest({ edition, language }, swapped);

  it('sends at once what would have been stopped, and says on the message that nothing is checked', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().page.waitForFunction(
      (text) => window.playground?.outlook.mail().notices.some(({ message }) => message === text) === true,
      switchedOff[tag].notice,
    );
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.ml']);
  });

  it('says in the pane that nothing is checked', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    const { alert } = await wordsFor(language);
    await outlook().paneButton(alert.button).click();
    const pane = await outlook().pane();
    await pane.getByText(switchedOff[tag].pane).waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe(tag);
  });
});

describe('the headers of the package', () => {
  it('keep other sites from loading any other script', async () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(await usable('https://localhost/self-test.html', scripts)).toEqual([]);
  });
});
