import { expect, it } from 'vitest';
import { versionOfTag } from '../../../../tools/release/version-of-tag.ts';

it('the version of a tag is what follows the v', () => {
  expect(versionOfTag('v0.1.0', '0.1.0')).toBe('0.1.0');
});

it.each(['0.1.0', 'v0.1.1', 'v0.1.0-beta', ''])(
  'the tag "%s" is refused where package.json says 0.1.0',
  (tag) => {
    expect(() => versionOfTag(tag, '0.1.0')).toThrow('tag v0.1.0');
  },
);
