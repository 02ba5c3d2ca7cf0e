import { describe, expect, test } from 'vitest';
import { isImpossible, repair, trimDots } from '../../../../src/detector/address/repair.ts';

describe('the repair of a malformed domain', () => {
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
  ])('turns %j into %s', (text, meant) => {
    expect(repair(text)).toMatchObject({ kind: 'name', ascii: meant });
    expect(repair(meant)).toMatchObject({ ascii: meant });
  });

  test.each(['', '.', ',', '...', 'army', 'army,', '.army', `${'a'.repeat(64)},mil`])(
    'gives nothing for %j',
    (text) => {
      expect(repair(text)).toBeUndefined();
    },
  );
});

describe('isImpossible refuses what a lenient mail reader might take for a domain', () => {
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
  ])('refuses %j', (text) => expect(isImpossible(text)).toBe(true));

  test.each(['army.mil', 'army.mil.', 'b\u00fccher.de', 'a-b_c.mil', ''])('accepts %j', (text) => {
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
])('trimDots removes the full stops at the ends of %j', (text, trimmed) => {
  expect(trimDots(text)).toBe(trimmed);
});
