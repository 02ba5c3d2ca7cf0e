import { expect, it } from 'vitest';
import { namesIn } from '../../../../src/text/names/names.ts';

const names = namesIn({ places: { ml: 'Mali' }, scripts: { Cyrillic: 'Kyrillisch' } });

it('a name table gives the names of places and scripts', () => {
  expect(names.place('ml')).toBe('Mali');
  expect(names.script('Cyrillic')).toBe('Kyrillisch');
});

it.each(['constructor', '__proto__', 'toString', 'xx'])('a name table has no name for %s', (asked) => {
  expect(names.place(asked)).toBeUndefined();
  expect(names.script(asked)).toBe(asked);
});
