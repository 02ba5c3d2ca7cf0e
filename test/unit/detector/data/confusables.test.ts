import { expect, it } from 'vitest';
import { lookalike } from '../../../../src/detector/similarity/skeleton.ts';
import { sourceLines } from '../../../../src/cli/known-good/read-source.ts';

it('every letter of the list of confusables looks like the ASCII letters that the list says', () => {
  const listed = sourceLines('confusables.txt.gz').map((line) => line.split(' '));
  expect(listed.length).toBeGreaterThan(300);
  const wrong = listed.filter(([code = '', ascii]) => {
    const letter = String.fromCodePoint(parseInt(code, 16));
    return lookalike(letter)?.looksLike !== ascii;
  });
  expect(wrong).toEqual([]);
});
