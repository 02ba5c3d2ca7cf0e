import { describe, expect, test } from 'vitest';
import { isImpossible, repair, trimDots } from '../../../../src/detector/address/repair.ts';

describe('a domain with a slip of the keyboard in it', () => {
  test.each([
    ['army,mil', 'army.mil'],
    ['army;:mil', 'army.mil'],
    ['army\u3002mil', 'army.mil'],
    ['us,af,mil', 'us.af.mil'],
    ['army..mil', 'army.mil'],
    ['us..af...mil', 'us.af.mil'],
    ['.army.mil..', 'army.mil'],
    [',army.mil,', 'army.mil'],
    ['<army.mil>', 'army.mil'],
    ['"army".mil', 'army.mil'],
    ['ar\u200bmy\u200b.m\u200bil', 'army.mil'],
    [' army . mil ', 'army.mil'],
    ['\u202earmy.mil', 'army.mil'],
    ['ARMY,MIL', 'army.mil'],
    ['army，mil', 'army.mil'],
    ['army﹒mil', 'army.mil'],
    ['army…mil', 'army.mil'],
    ['＜army．mil＞', 'army.mil'],
    ['ar\ufe0fmy.mil', 'army.mil'],
    ['[army.mil]', 'army.mil'],
    ['\ufffdarmy.mil', 'army.mil'],
    ['ar\ud800my.mil\ue000', 'army.mil'],
  ])('%j means %s', (text, meant) => {
    expect(repair(text)).toMatchObject({ kind: 'name', ascii: meant });
    expect(repair(meant)).toMatchObject({ ascii: meant });
  });

  test.each(['', '.', ',', '...', 'army', 'army,', '.army', `${'a'.repeat(64)},mil`])(
    '%j means nothing that is known',
    (text) => {
      expect(repair(text)).toBeUndefined();
    },
  );
});

describe('a text that is no domain, though a lenient reader might take it for one', () => {
  test.each([
    '\u200barmy.mil',
    'army\u200b.mil',
    ' army.mil',
    '\u2019army.mil',
    'army.mil\u00bb',
    '\u3002army.mil',
    'army\u3001mil',
    'army,mil',
    ',army.mil',
    '<army.mil',
    '.army.mil',
  ])('%j', (text) => expect(isImpossible(text)).toBe(true));

  test.each(['army.mil', 'army.mil.', 'b\u00fccher.de', 'a-b_c.mil', ''])('not %j', (text) => {
    expect(isImpossible(text)).toBe(false);
  });
});

test.each([
  ['..a.b..', 'a.b'],
  ['a', 'a'],
  ['...', ''],
  ['', ''],
  ['.a', 'a'],
  ['a.', 'a'],
])('the full stops at the ends of %j are no part of it', (text, trimmed) => {
  expect(trimDots(text)).toBe(trimmed);
});
