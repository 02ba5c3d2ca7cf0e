import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../../src/events/failure-sentence.ts';
import { en } from '../../../src/text/load/en.ts';

describe('the sentence about a failed dialog', () => {
  it.each([
    ['needs-pane', en.notice.usePane],
    ['not-allowed', en.notice.usePane],
    ['out-of-time', en.notice.outOfTime],
    ['not-opened', en.notice.dialogFailed],
    ['not-ready', en.notice.dialogFailed],
  ] as const)('is right for %s', (reason, words) => {
    expect(failureSentence(en, reason)).toBe(words);
  });
});
