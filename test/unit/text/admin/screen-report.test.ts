import { describe, expect, it } from 'vitest';
import { reportWords as words } from '../../../../src/text/admin/screen-report.ts';
import { plain } from '../../../../src/text/plain.ts';

describe('the screen report', () => {
  it.each([
    [1, undefined, undefined, 'Past mail from 1 file.'],
    [3, '5 Oct 2026', '2 Nov 2026', 'Past mail from 3 files, weeks of 5 Oct 2026 to 2 Nov 2026.'],
  ])('says how many files it was made from and which weeks they cover: %d files', (files, from, to, text) => {
    expect(words.madeFrom(files, from, to)).toBe(text);
  });

  it('says which policy judged the mail', () => {
    expect(words.policy(null, plain('default'))).toBe(
      'Judged by the policy of an add-in without configuration.',
    );
    expect(words.policy(plain('p.json'), plain('7'))).toBe('Judged by p.json, version 7.');
  });

  it('says how much of a long list is shown, and nothing about a complete one', () => {
    expect(words.showing(3, 3)).toBe('');
    expect(words.showing(50, 1234)).toBe('The first 50 of 1,234. --json has the rest.');
  });
});
