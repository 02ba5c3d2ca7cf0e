import { describe, expect, it } from 'vitest';
import { plainAddress, plainInOrder } from '../../../src/text/plain.ts';
import { wordsInPaneFor } from '../../../src/text/load/words-in-pane-for.ts';
import { accessibilityTree } from '../a11y/accessibility-tree.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { Outlook } from '../../drivers/outlook.ts';

/**
 * Returns a list that collects the tag of each language file that a page requests from now on.
 *
 * @param ofPage part of the address of the pages that count; by default all do
 */
export const languagesRequested = (outlook: Outlook, ofPage = ''): string[] => {
  const requested: string[] = [];
  outlook.page.context().on('request', (request) => {
    const [, tag] = /\/(?:pane-)?language-([\w-]+)\.js$/.exec(request.url()) ?? [];
    if (tag !== undefined && request.frame().url().includes(ofPage)) requested.push(tag);
  });
  return requested;
};

export const typed = 'kim@army.ml';
export const meant = plainAddress('kim@army.mil');
/** The domain that the buttons name. */
export const domain = plainAddress('army.mil');

/**
 * Isolates only order what is displayed: a screen reader reads Arabic and Latin text in logical order without
 * them.
 */
const isolates = /[\u2066-\u2069]/g;

/** The language of Outlook (BCP 47), the file with its words, and the direction of its text. */
export type Row = readonly [language: string, tag: string, direction: 'ltr' | 'rtl'];

/** Plays both editions in each of these languages. */
export const playInLanguages = (rows: readonly Row[]): void => {
  describe.each(rows)('when Outlook is set to %s', (language, tag, direction) => {
    it('the dialog and the notice are in that language, and no other language is loaded', async () => {
      const words = await wordsInPaneFor(tag);
      const outlook = await Outlook.open(await machineOfWorker(), { language });
      const requested = languagesRequested(outlook);
      await outlook.startAnew();
      await outlook.compose({ to: [typed] });
      await outlook.early(`${words.notice.mistyped(plainAddress(typed))} ${words.alert.meant([meant])}`);
      await outlook.pressSend();
      const dialog = await outlook.dialog();
      await dialog.getByRole('button', { name: words.review.useAndSend(domain) }).waitFor();
      const { dot, entered } = words.spelling;
      const spelled = entered(plainInOrder(['army', dot, 'm', 'l']), [
        plainInOrder(['army', dot, 'm', 'i', 'l']),
      ]);
      const dialogFrame = outlook.page.frames().find((one) => one.url().includes('/dialog.html'));
      if (dialogFrame === undefined) throw new Error('no dialog');
      const heard = await accessibilityTree(outlook.page, dialogFrame);
      const heading = heard.find((line) => line.includes('[focused, level 1]')) ?? 'no heading';
      expect(heading.replace(isolates, '')).toContain(spelled.replace(isolates, ''));
      const root = dialog.locator('html');
      expect(await root.getAttribute('dir')).toBe(direction);
      expect(await root.getAttribute('lang')).toBe(words.locale);
      await dialog.getByRole('button', { name: words.review.dontSend }).click();
      expect(await outlook.decided()).toBe('Not sent.');
      const byDialog = languagesRequested(outlook, '/dialog.html');
      await outlook.pressSend();
      const again = await outlook.dialog();
      await again.getByRole('button', { name: words.review.useAndSend(domain) }).click();
      expect(await outlook.decided()).toBe('Sent.');
      expect(new Set(requested)).toEqual(new Set([tag]));
      expect(byDialog.length).toBeLessThanOrEqual(1);
      await outlook.invariantsHold();
      await outlook.close();
    });

    it('the alert and the pane that it opens are in that language', async () => {
      const words = await wordsInPaneFor(tag);
      const outlook = await Outlook.open(await machineOfWorker(), { language, edition: 'smart-alerts' });
      await outlook.compose({ to: [typed] });
      await outlook.early(`${words.notice.mistyped(plainAddress(typed))} ${words.alert.meant([meant])}`);
      await outlook.pressSend();
      const alert = await outlook.alert();
      await alert.getByRole('button', { name: words.alert.button }).click();
      const pane = await outlook.pane();
      await pane.getByText(words.pane.stopped).waitFor();
      await pane.getByRole('button', { name: words.pane.details }).waitFor();
      await outlook.close();
    });
  });
};
