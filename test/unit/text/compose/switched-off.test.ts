import { describe, expect, it } from 'vitest';
import { switchedOff } from '../../../../src/text/compose/switched-off.ts';

const { en, ...others } = switchedOff;

describe.each(Object.entries(switchedOff))('the texts of the fallback build in %s', (_, { notice, pane }) => {
  it('have a notice within the 150 characters above which Outlook throws', () => {
    expect(notice.length).toBeLessThanOrEqual(150);
  });

  it('both name Nearmiss', () => {
    expect([notice, pane].filter((text) => text.includes('Nearmiss'))).toEqual([notice, pane]);
  });
});

it('the texts of the fallback build are translated into every other language', () => {
  const texts = Object.values(others).flatMap(({ notice, pane }) => [notice, pane]);
  expect(new Set(texts).size).toBe(24);
  expect(texts).not.toContain(en.notice);
  expect(texts).not.toContain(en.pane);
});
