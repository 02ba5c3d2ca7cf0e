import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../../tools/release/release-notes.ts';

const changelog = `# Changelog

## [Unreleased]

### Added

- Something new.

## [0.2.0] - 2026-12-01

### Fixed

- A defect.

## [0.1.1]

- Without a date.

## [0.1.0] - 2026-11-26
`;

describe('the notes of a release', () => {
  it('are the section of its version, without the heading and without other sections', () => {
    expect(releaseNotes(changelog, '0.2.0')).toBe('### Fixed\n\n- A defect.\n');
  });

  it.each([
    ['a version that the changelog does not have', '0.3.0', 'has no section'],
    ['a version that is the beginning of another one', '0.2', 'has no section'],
    ['a section without a date', '0.1.1', 'needs a date'],
    ['a section that is empty', '0.1.0', 'is empty'],
  ])('are refused for %s', (_, version, why) => {
    expect(() => releaseNotes(changelog, version)).toThrow(why);
  });

  it('exist for the version in package.json', () => {
    const root = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
    const { version } = JSON.parse(root('package.json')) as { version: string };
    expect(releaseNotes(root('CHANGELOG.md'), version)).toContain('- ');
  });
});
