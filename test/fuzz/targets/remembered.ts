import fc from 'fast-check';
import { expect } from 'vitest';
import { readRemembered, readSettled } from '../../../src/outlook/storage/remembered.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import {
  type RememberedEntry,
  rememberedIn,
  rememberedText,
  withRemembered,
} from '../../../src/review/keep/remembered.ts';
import { mostBytes } from '../../../src/review/memory/setting-text.ts';
import { address } from '../grammar/address.ts';
import { wrongValue } from '../grammar/json.ts';
import { anyText, disturbed, halfPair } from '../grammar/text.ts';
import { target } from '../target.ts';

const day = fc.constantFrom(0, 1, 20_781, 20_782, 999_999, 1_000_000, -1, 1.5);
const who = fc.oneof(fc.constantFrom('sam@gmial.com', 'Sam@gmial.com', 'pat@af.ml'), address);
const reasoned = fc.oneof(
  fc.record({ address: who }),
  fc.record({ address: who, reason: fc.oneof(fc.constant(''), anyText) }),
);
const added = fc.array(reasoned, { maxLength: 6 });
const few = fc.array(
  fc.tuple(reasoned, day).map(([one, on]) => asEntry(one, on)),
  { maxLength: 6 },
);

/** So many entries of equal length that the oldest are left out. */
const many = Array.from({ length: 2000 }, (_one, index) => ({
  address: `p${1000 + index}@example.org`,
  day: 10_000 + index,
}));
const ours = fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: fc.constant(many) });
const written = ours.map(rememberedText);
const sign = fc.constantFrom(',', ' ', '%', '%zz', '%00', '%ED%A0%80', '2', '1', '@', 'A', 'é', '\ud800');

interface Stored {
  readonly value: unknown;
  /** The entries that were written, if they can be read back unchanged. */
  readonly holds: readonly RememberedEntry[];
}

/** Values in the mailbox: our own, damaged ones, those of another version, anything. */
const stored: fc.Arbitrary<Stored> = fc.oneof(
  ours.map((all) => ({
    value: rememberedText(all),
    holds: all.every(isWritable) && all !== many ? lasting(all) : [],
  })),
  fc
    .oneof(
      disturbed(written, sign),
      fc.constant('1,20782 Sam@gmial.com'),
      wrongValue,
      fc.anything(),
      anyText.map((text) => `1,${text}`),
    )
    .map((value) => ({ value, holds: [] })),
);

function asEntry(one: Omit<RememberedEntry, 'day'>, on: number): RememberedEntry {
  return { ...one, address: one.address.toLowerCase(), day: on };
}

/** Returns the latest entry for each address, if it can be written unchanged. */
function lasting(all: readonly RememberedEntry[]): RememberedEntry[] {
  const sorted = [...all].sort((one, other) => one.day - other.day);
  return [...new Map(sorted.map((one) => [one.address, one])).values()].filter(isWritable);
}

function isWritable({ address: text, day: on, reason = '' }: RememberedEntry): boolean {
  return (
    text.includes('@') &&
    text.length <= 571 &&
    !halfPair.test(text + reason) &&
    Number.isInteger(on) &&
    on >= 0 &&
    on <= today
  );
}

const today = 999_999;

/**
 * Any value in the mailbox's settings is read as entries or as nothing. What was written is read back
 * unchanged, and again after it is rewritten. An added entry is stored with its address, day and reason, in a
 * text that Outlook can save.
 */
export const remembered = target('remembered', 300, fc.tuple(stored, added), ([{ value, holds }, more]) => {
  const place = globalThis as { Office?: unknown };
  place.Office = { context: { roamingSettings: { get: () => value } } };
  const entries = readRemembered();
  readSettled(defaultPolicy);
  delete place.Office;
  for (const one of holds) expect(entries).toContainEqual(one);
  const again = rememberedIn(rememberedText(entries));
  if (typeof value === 'string' && !halfPair.test(value)) expect(again).toEqual(entries);
  for (const one of entries) {
    expect(one.address).toContain('@');
    expect(one.address).toBe(one.address.toLowerCase());
    expect(one.day).toBeGreaterThanOrEqual(0);
  }
  expect(new Set(entries.map((one) => one.address)).size).toBe(entries.length);
  const text = rememberedText(withRemembered(entries, more, today));
  expect(text).not.toMatch(/[^\u0020-\u007e]|["\\]/);
  expect(text.length).toBeLessThanOrEqual(mostBytes);
  const after = rememberedIn(text);
  const fresh = more.map((one) => asEntry(one, today));
  for (const one of lasting(fresh)) expect(after).toContainEqual(one);
});
