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
    ['kim.lee@acme-tool.com', '', 'the mailbox is known one slip away'],
    ['KIM.LEE@acme-tols.com', '', 'case does not matter'],
    ['k.lee@acme-toolz.com', 'Kim Lee', 'the name is known one slip away'],
  ])('%s (%s): %s', (address, displayName) => {
    expect(judge(address, { context: known, displayName })[0]).toMatchObject({
      kind: 'same-person',
      strength: 'strong',
      facts: { otherAddress: 'kim.lee@acme-tools.com' },
      suggestions: [{ domain: 'acme-tools.com' }],
    });
  });

  test('suggests the known address where only the name is the same', () => {
    const [finding] = judge('k.lee@acme-toolz.com', { context: known, displayName: 'Kim Lee' });
    expect(finding?.suggestions[0]?.address).toBe('kim.lee@acme-tools.com');
  });

  test('knows the same mailbox from another recipient too', () => {
    const context = { ...nobody, others: ['kim@acme-tools.com', 'ann@acme-tools.com'] };
    expect(judge('kim@acme-tool.com', { context })[0]?.kind).toBe('same-person');
  });
});

describe('same-person stays silent', () => {
  test.each([
    ['kim.lee@acme-tools.com', '', 'the address itself'],
    ['kim.lee@quite-another.com', '', 'the local part alone proves nothing'],
    ['kim.lee@acme-tzzls.com', '', 'two slips prove nothing'],
    ['kim.lee@gmail.com', 'Kim Lee', 'people have private accounts'],
    ['bob@other-tool.com', 'Bob', 'nobody is known'],
  ])('%s (%s): %s', (address, displayName) => {
    expect(kinds(address, known, displayName)).not.toContain('same-person');
  });
});
