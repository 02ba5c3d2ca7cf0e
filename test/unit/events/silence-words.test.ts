import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../../src/events/silence-words.ts';
import { en } from '../../../src/text/load/en.ts';

describe('what the sender reads', () => {
  it.each([
    ['needs-pane', en.notice.usePane],
    ['not-allowed', en.notice.usePane],
    ['out-of-time', en.notice.outOfTime],
    ['not-opened', en.notice.dialogFailed],
    ['not-ready', en.notice.dialogFailed],
  ] as const)('when nobody could be asked: %s', (reason, words) => {
    expect(failureSentence(en, reason)).toBe(words);
  });
});
