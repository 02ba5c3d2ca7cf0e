import { describe, expect, it } from 'vitest';
import { afterMessage } from '../../../../src/review/memory/after-message.ts';
import type { HostUse, MailboxMemory } from '../../../../src/review/memory/mailbox-memory.ts';

const today = 20_782;
const nothing: MailboxMemory = new Map();
const knowing = (use: HostUse): MailboxMemory => new Map([['fabrikam.com', use]]);

/** Returns the memory after one message on each of `days` days in a row, and how often it changed. */
const afterDays = (days: number) => {
  let memory = nothing;
  let changes = 0;
  for (let day = 0; day < days; day++) {
    const after = afterMessage(memory, { hosts: ['fabrikam.com'] }, today + day);
    if (after !== memory) changes++;
    memory = after;
  }
  return { use: memory.get('fabrikam.com'), changes };
};

describe('what a mailbox learns from a message', () => {
  it('is each host, used on one day', () => {
    const after = afterMessage(nothing, { hosts: ['fabrikam.com', 'vger.kernel.org'] }, today);
    expect([...after]).toEqual([
      ['fabrikam.com', { days: 1, last: today }],
      ['vger.kernel.org', { days: 1, last: today }],
    ]);
  });

  it('is nothing when the same host was written to on the same day: the memory is the same object', () => {
    const memory = knowing({ days: 1, last: today });
    expect(afterMessage(memory, { hosts: ['fabrikam.com'] }, today)).toBe(memory);
  });

  it('is nothing without outside hosts', () => {
    const memory = knowing({ days: 1, last: today - 9 });
    expect(afterMessage(memory, { hosts: [] }, today)).toBe(memory);
  });

  it('counts the first seven days one by one', () => {
    expect([1, 2, 3, 7].map((days) => afterDays(days).use?.days)).toEqual([1, 2, 3, 7]);
    expect(afterDays(7).changes).toBe(7);
  });

  it('changes rarely in a year of daily use, and is right about the number of days within a half', () => {
    const { use, changes } = afterDays(365);
    expect(changes).toBeLessThan(45);
    expect(use?.days).toBeGreaterThan(365 / 2);
    expect(use?.days).toBeLessThan(365 * 1.5);
  });

  it('counts at most 999 days', () => {
    const memory = knowing({ days: 999, last: today - 1 });
    for (let day = 0; day < 90; day++)
      expect(afterMessage(memory, { hosts: ['fabrikam.com'] }, today + day)).toBe(memory);
  });

  it('renews the last day of a host that is used, after a hundred days at the latest', () => {
    const memory = knowing({ days: 999, last: today - 100 });
    expect(afterMessage(memory, { hosts: ['fabrikam.com'] }, today).get('fabrikam.com')).toEqual({
      days: 999,
      last: today,
    });
  });

  it('is nothing on a day before the last one, as after a wrong clock', () => {
    const memory = knowing({ days: 2, last: today + 5 });
    expect(afterMessage(memory, { hosts: ['fabrikam.com'] }, today)).toBe(memory);
  });

  it('marks a host that the sender kept, once', () => {
    const sent = { hosts: ['fabrikam.com'], kept: ['fabrikam.com'] };
    const after = afterMessage(nothing, sent, today);
    expect(after.get('fabrikam.com')).toEqual({ days: 1, last: today, kept: true });
    expect(afterMessage(after, sent, today)).toBe(after);
  });

  it('marks a host as kept that was used before, and forgets nothing of it', () => {
    const after = afterMessage(
      knowing({ days: 999, last: today }),
      { hosts: ['fabrikam.com'], kept: ['fabrikam.com'] },
      today,
    );
    expect(after.get('fabrikam.com')).toEqual({ days: 999, last: today, kept: true });
  });

  it('leaves the memory that it was given as it is', () => {
    const memory = knowing({ days: 1, last: today - 1 });
    afterMessage(memory, { hosts: ['fabrikam.com', 'contoso.com'] }, today);
    expect([...memory]).toEqual([['fabrikam.com', { days: 1, last: today - 1 }]]);
  });
});
