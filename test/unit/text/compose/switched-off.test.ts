import { describe, expect, it } from 'vitest';
import { switchedOff } from '../../../../src/text/compose/switched-off.ts';

const { en, ...others } = switchedOff;

describe.each(Object.entries(switchedOff))('in %s', (_, { notice, pane }) => {
  it('the notice is short enough for Outlook, which throws at more than 150 characters', () => {
    expect(notice.length).toBeLessThanOrEqual(150);
  });

  it('both name what is switched off', () => {
    expect([notice, pane].filter((text) => text.includes('Nearmiss'))).toEqual([notice, pane]);
  });
});

it('is English in English only', () => {
  const texts = Object.values(others).flatMap(({ notice, pane }) => [notice, pane]);
  expect(new Set(texts).size).toBe(24);
  expect(texts).not.toContain(en.notice);
  expect(texts).not.toContain(en.pane);
});
