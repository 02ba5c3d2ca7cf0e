import { expect, it } from 'vitest';
import { en } from '../../../../src/text/load/en.ts';
import { spelled } from '../../../../src/text/compose/spelled.ts';

it.each([
  ['ml', 'm l'],
  ['m1l', 'm 1 l'],
  ['a,b.c-d', 'a comma b dot c hyphen d'],
  ['a b', 'a space b'],
  ['a\u200bb', 'a invisible character b'],
  ['о', 'о (Cyrillic)'],
  ['ο', 'ο (Greek)'],
  ['ø', 'ø (U+00F8)'],
  ['a/b', 'a / (U+002F) b'],
  ['例', '例'],
  ['🂡', '🂡'],
  ['א', '\u2066א\u2069 (Hebrew)'],
])('%s is spelled as %s', (text, said) => {
  expect(spelled(en, text)).toBe(said);
});
