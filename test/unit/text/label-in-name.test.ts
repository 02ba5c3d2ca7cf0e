import { expect, it } from 'vitest';
import { plainAddress } from '../../../src/text/plain.ts';
import { everyLanguage } from './all-languages.ts';

const address = plainAddress('kim@army.ml');

/** WCAG 2.2, 2.5.3: people who control the computer by voice say the visible label of a button. */
it.each(everyLanguage.map((words) => [words.locale, words] as const))(
  'the accessible name of each button contains its visible label in %s',
  (_, { review, remembered }) => {
    const buttons = [
      [review.edit, review.editOf(address)],
      [review.remove, review.removeOf(address)],
      [review.keep, review.keepOf(address)],
      [review.undo, review.undoOf(address)],
      [review.apart, review.apartOf(address)],
      [review.remove, remembered.removeOf(address)],
    ] as const;
    const spoken = (text: string) =>
      text
        .toLowerCase()
        .replace(/[\s?？؟¿]+/g, ' ')
        .trim();
    expect(buttons.filter(([shown, name]) => !spoken(name).includes(spoken(shown)))).toEqual([]);
  },
);
