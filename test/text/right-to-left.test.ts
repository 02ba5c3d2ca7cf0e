import { expect, it } from 'vitest';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

const right = everyLanguage.filter(({ direction }) => direction === 'rtl');

it('isolates each address between Arabic words: else the dot of .ml goes to its other side', () => {
  for (const words of right) {
    const about = sentencesOf(words).filter(({ isAbout }) => isAbout);
    expect(about.length).toBeGreaterThan(40);
    const bare = about.filter(({ text }) =>
      text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '').includes('.ml'),
    );
    expect(bare).toEqual([]);
  }
});

it('is the direction of Arabic, and of no other', () => {
  expect(right.map(({ locale }) => locale)).toEqual(['ar']);
});
