import fc from 'fast-check';
import { expect } from 'vitest';
import { type BlockedSend, blockedSendIn, blockedSendText } from '../../../src/review/blocked-send.ts';
import { health } from '../../../src/taskpane/health.ts';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';
import { damaged, damages } from '../grammar/json.ts';
import { anyText, disturbed } from '../grammar/text.ts';
import { target } from '../target.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const version = fc.oneof(anyText, fc.constant('x'.repeat(5000)));
const ours: fc.Arbitrary<BlockedSend> = fc.record({
  at: fc.oneof(fc.nat(), fc.constantFrom(NaN, Infinity, -8_640_000_000_000_000, 8_640_000_000_000_001)),
  policyVersion: maybe(version),
  build: version,
  unchecked: maybe(fc.constantFrom('to', 'optional', 'recipients', 'policy', 'time')),
});
const written = ours.map(blockedSendText);
const foreign = fc
  .tuple(ours, damages)
  .map(([one, changes]) => JSON.stringify(damaged({ version: 1, ...one }, changes)));
const sign = fc.constantFrom('"', '{', '}', ':', ',', '\\u202e', 'e99', '\ud800', '-', '0');

/** Characters that may not reach a line: they change its direction or are invisible. */
const unseen = /[\p{Cc}\u200b\u202a-\u202e\ufeff]/u;

/**
 * Any text in the session data where Send records a blocked send is read as none, or as one that the pane can
 * show in short lines without such characters. What Send wrote is read back unchanged if its time is valid.
 */
export const blockedSend = target(
  'stop',
  800,
  fc.tuple(fc.oneof(written, disturbed(written, sign), foreign, anyText), ours),
  ([text, left]) => {
    const found = blockedSendIn(text);
    expect(['to', 'cc', 'bcc', 'required', 'optional', 'recipients', 'policy', 'time', undefined]).toContain(
      found?.unchecked,
    );
    const lines = health(
      en,
      { shown: { type: 'loading' }, checkedAt: undefined, blockedSend: found },
      undefined,
      '1',
    );
    expect(lines.length > 1).toBe(found !== undefined);
    for (const line of lines) {
      expect(line).not.toMatch(unseen);
      expect(line.length).toBeLessThan(500);
    }
    const isShown = !Number.isNaN(new Date(left.at).getTime()) && left.build.length <= 10_000;
    expect(blockedSendIn(blockedSendText(left))).toEqual(isShown ? left : undefined);
  },
);
