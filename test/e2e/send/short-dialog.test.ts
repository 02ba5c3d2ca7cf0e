import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { frameOf, openDialog } from './open-dialog.ts';

const outlook = outlookForEachTest({ early: false });

/**
 * Returns the words of the dialog that a person sees, addresses and buttons included: not what only screen
 * readers get, and not the keys on the buttons.
 */
const visibleWords = (): Promise<string[]> =>
  frameOf(outlook()).evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (element.matches('kbd') || getComputedStyle(element).clipPath !== 'none')
        element.style.display = 'none';
    return document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  });

describe('the dialog about one address has at most 30 words', () => {
  it.each([
    ['a missing letter', 'kim@army.ml', 'Did you mean kim@army.mil?'],
    ['swapped letters', 'sam@gmial.com', 'Two letters are swapped.'],
    ['a doubled letter', 'sam@gmaill.com', 'One letter is doubled.'],
    ['another letter', 'sam@gmsil.com', 'One letter is different.'],
    ['an ending that nobody has', 'pat@outlook.con', 'One letter is different.'],
    ['an ending cut short', 'jo@gmail.co', 'One letter is missing.'],
    ['a comma', 'kim@army,mil', 'A comma replaces the dot.'],
    ['a space', 'kim@army .mil', 'It contains a space.'],
    ['a letter of another script', 'ops@аrmy.mil', 'The marked letter is Cyrillic.'],
    ['what is no address', 'kim@@army.mil', 'kim@@army.mil looks wrong'],
  ])('about %s: %s', async (_, address, said) => {
    const { dialog } = await openDialog(outlook(), 'jo@navy.mil', address);
    await dialog.getByText(said).first().waitFor();
    const words = await visibleWords();
    expect(words.length).toBeLessThanOrEqual(30);
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });
});
