import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/load/en.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { Outlook } from '../../drivers/outlook.ts';
import { domain, languagesRequested, playInLanguages, typed } from './languages-stories.ts';

/** Written from right to left; `languages.rest.test.ts` has languages that are not. */
playInLanguages([['ar-SA', 'ar', 'rtl']]);

describe('on a page from right to left', () => {
  it('what an address lacks at its end is marked there', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), { language: 'ar-SA' });
    await outlook.compose({ to: ['kim@army-mil.com'] });
    await outlook.pressSend();
    const gap = (await outlook.dialog()).locator('[data-gap]').last();
    const isAtTheEnd = await gap.evaluate((marked) => {
      const before = marked.previousElementSibling?.getBoundingClientRect();
      return before !== undefined && marked.getBoundingClientRect().left >= before.right - 1;
    });
    expect(isAtTheEnd).toBe(true);
    await outlook.close();
  });
});

describe('a language that cannot be loaded', () => {
  it('is replaced by English, and nothing fails', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), {
      language: 'de-DE',
      expected: /language-de\.js|ERR_FAILED/,
    });
    await outlook.page.context().route('**/language-de*.js', (route) => route.abort());
    await outlook.startAnew();
    await outlook.compose({ to: [typed] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: en.review.useAndSend(domain) }).click();
    expect(await outlook.decided()).toBe('Sent.');
    await outlook.invariantsHold();
    await outlook.close();
  });
});

describe('when Outlook is set to English', () => {
  it('no language file is loaded', async () => {
    const outlook = await Outlook.open(await machineOfWorker(), { language: 'en-GB' });
    const requested = languagesRequested(outlook);
    await outlook.startAnew();
    await outlook.compose({ to: [typed] });
    await outlook.pressSend();
    await (await outlook.dialog()).getByRole('button', { name: en.review.useAndSend(domain) }).waitFor();
    expect(requested).toEqual([]);
    await outlook.close();
  });
});
