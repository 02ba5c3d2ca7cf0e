import fc from 'fast-check';
import { expect } from 'vitest';
import { readRemembered, readSettled } from '../../../src/outlook/remembered.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { mostBytes, rememberedIn, rememberedText, withRemembered } from '../../../src/review/remembered.ts';
import { address } from '../grammar/address.ts';
import { wrongValue } from '../grammar/json.ts';
import { anyText, disturbed, halfPair } from '../grammar/text.ts';
import { target } from '../target.ts';

const day = fc.constantFrom(0, 1, 20_781, 20_782, 999_999, 1_000_000, -1, 1.5);
const added = fc.array(fc.record({ address, reason: fc.option(anyText, { nil: undefined }), day }), {
  maxLength: 6,
});
const sign = fc.constantFrom(',', ' ', '%', '%zz', '%00', '%ED%A0%80', '2', '1', '@', 'A', 'é', '\ud800');
const written = added.map((all) =>
  rememberedText(
    all.map((one) => ({
      address: one.address.toLowerCase(),
      day: one.day,
      ...(one.reason === undefined ? {} : { reason: one.reason }),
    })),
  ),
);

/** What the mailbox holds: ours, ours but damaged, another version's, anything. */
const stored = fc.oneof(
  written,
  disturbed(written, sign),
  wrongValue,
  fc.anything(),
  anyText.map((text) => `1,${text}`),
);

/**
 * Whatever stands in the mailbox's settings is read as entries or as nothing; written again it is the same; what is added is there with its
 * address and its day, in a text that Outlook keeps.
 */
export const remembered = target('remembered', 250, fc.tuple(stored, added), ([value, more]) => {
  const place = globalThis as { Office?: unknown };
  place.Office = { context: { roamingSettings: { get: () => value } } };
  const entries = readRemembered();
  readSettled(defaultPolicy);
  delete place.Office;
  const again = rememberedIn(rememberedText(entries));
  if (typeof value === 'string' && !halfPair.test(value)) expect(again).toEqual(entries);
  for (const one of entries) {
    expect(one.address).toContain('@');
    expect(one.address).toBe(one.address.toLowerCase());
    expect(one.day).toBeGreaterThanOrEqual(0);
  }
  expect(new Set(entries.map((one) => one.address)).size).toBe(entries.length);
  const fresh = more.map(({ address: who, reason }) =>
    reason === undefined ? { address: who } : { address: who, reason },
  );
  const text = rememberedText(withRemembered(entries, fresh, 20_783));
  expect(text).not.toMatch(/[^\u0020-\u007e]|["\\]/);
  expect(text.length).toBeLessThanOrEqual(mostBytes);
  const after = (rememberedIn(text) ?? []).map((one) => one.address);
  const short = fresh
    .map((one) => one.address.toLowerCase())
    .filter((one) => one.includes('@') && one.length <= 571 && !halfPair.test(one));
  for (const one of short) expect(after).toContain(one);
});
