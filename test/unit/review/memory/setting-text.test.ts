import { describe, expect, it } from 'vitest';
import { mostBytes, partsOfSetting, settingText } from '../../../../src/review/memory/setting-text.ts';

describe('a setting as one text', () => {
  it('begins with the version of its form and is read back part by part', () => {
    expect(settingText([])).toBe('1');
    expect(partsOfSetting('1')).toEqual([]);
    const parts = ['first', '', 'last'];
    expect(settingText(Object.freeze(parts))).toBe('1,first,,last');
    expect(partsOfSetting('1,first,,last')).toEqual(parts);
  });

  it('leaves out the first parts if not all fit, even where an earlier one is shorter', () => {
    const long = 'x'.repeat(mostBytes - '1,,last'.length);
    expect(settingText(['a', long, 'last'])).toBe(`1,${long},last`);
    expect(settingText(['a', `${long}x`, 'last'])).toBe('1,last');
  });

  it('has no parts if nothing of this form is stored', () => {
    for (const stored of [undefined, 7, '', 'first,last', 'x1,a', '1x,a', `1,${'a'.repeat(4 * mostBytes)}`])
      expect(partsOfSetting(stored)).toEqual([]);
  });

  it('is unknown in another version', () => {
    expect(partsOfSetting('2')).toBeUndefined();
    expect(partsOfSetting('12,first')).toBeUndefined();
  });
});
