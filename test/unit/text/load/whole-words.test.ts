import { describe, expect, it } from 'vitest';
import { enAtSend } from '../../../../src/text/load/en-at-send.ts';
import { wholeWords } from '../../../../src/text/load/whole-words.ts';
import { everyLanguage } from '../all-languages.ts';

describe('words loaded from a language file', () => {
  it.each(everyLanguage.map((words) => [words.locale, words] as const))(
    'are used if they are complete: %s',
    (_, words) => {
      expect(wholeWords(words, enAtSend)).toBe(words);
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'de'],
    ['a function', () => undefined],
    ['no sentence', {}],
    ['a group too few', { ...enAtSend, notice: undefined }],
    ['a sentence too few', { ...enAtSend, notice: { ...enAtSend.notice, denied: undefined } }],
    ['another kind of sentence', { ...enAtSend, notice: { ...enAtSend.notice, denied: 'No.' } }],
    ['a group that is a sentence', { ...enAtSend, notice: 'No.' }],
  ])('are replaced by English if they are: %s', (_, loaded) => {
    expect(wholeWords(loaded, enAtSend)).toBe(enAtSend);
  });
});
