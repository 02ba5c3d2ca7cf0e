import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/detector/context/context.ts';
import { judge, nobody } from '../table.ts';

const known: Context = {
  ...nobody,
  remembered: [{ address: 'kim.lee@acme-tools.com', displayName: 'Kim Lee' }],
};

function kinds(address: string, context: Context, displayName = ''): string[] {
  return judge(address, { context, displayName }).map(({ kind }) => kind);
}

describe('same-person warns', () => {
  test.each([
    ['kim.lee@acme-tool.com', '', 'the local part is known at a domain one typo away'],
    ['KIM.LEE@acme-tols.com', '', 'case is ignored'],
    ['k.lee@acme-toolz.com', 'Kim Lee', 'the display name is known at a domain one typo away'],
  ])('about %s with the display name %j: %s', (address, displayName) => {
    expect(judge(address, { context: known, displayName })[0]).toMatchObject({
      kind: 'same-person',
      strength: 'strong',
      facts: { otherAddress: 'kim.lee@acme-tools.com' },
      suggestions: [{ domain: 'acme-tools.com' }],
    });
  });

  test('suggesting the known address if only the display name is the same', () => {
    const [finding] = judge('k.lee@acme-toolz.com', { context: known, displayName: 'Kim Lee' });
    expect(finding?.suggestions[0]?.address).toBe('kim.lee@acme-tools.com');
  });

  test('about a local part that another recipient has', () => {
    const context = { ...nobody, others: ['kim@acme-tools.com', 'ann@acme-tools.com'] };
    expect(judge('kim@acme-tool.com', { context })[0]?.kind).toBe('same-person');
  });
});

describe('same-person stays silent', () => {
  test.each([
    ['kim.lee@acme-tools.com', '', 'the address itself'],
    ['kim.lee@quite-another.com', '', 'the local part alone is not enough'],
    ['kim.lee@acme-tzzls.com', '', 'two typos are too many'],
    ['kim.lee@gmail.com', 'Kim Lee', 'the address is a private account'],
    ['bob@other-tool.com', 'Bob', 'no similar person is known'],
  ])('about %s with the display name %j: %s', (address, displayName) => {
    expect(kinds(address, known, displayName)).not.toContain('same-person');
  });
});
