import { expect, it } from 'vitest';
import { namesIn } from '../../../../src/text/names/names.ts';

const names = namesIn({ places: { ml: 'Mali' }, scripts: { Cyrillic: 'Kyrillisch' } });

it('knows the names of its table', () => {
  expect(names.place('ml')).toBe('Mali');
  expect(names.script('Cyrillic')).toBe('Kyrillisch');
});

it.each(['constructor', '__proto__', 'toString', 'xx'])(
  'knows no %s, which every object has or none',
  (asked) => {
    expect(names.place(asked)).toBeUndefined();
    expect(names.script(asked)).toBe(asked);
  },
);
