import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { alertText } from '../../../src/text/compose/alert.ts';
import { earlyNotice } from '../../../src/text/compose/early-notice.ts';
import { longestInNotice, plainAddress } from '../../../src/text/plain.ts';
import { everyLanguage } from './all-languages.ts';

const kinds = ['message', 'appointment'] as const;
const counts = [0, 1, 2, 3, 5, 11, 21, 99, 100, 498];

/**
 * The longest addresses that a notice repeats: in ASCII, in letters of two UTF-16 code units, and in
 * right-to-left letters, which are isolated.
 */
const longest = ['x', '𝕜', 'א'].map((letter) =>
  plainAddress(`${letter.repeat(300)}@army.ml`, letter === '𝕜' ? longestInNotice / 2 : longestInNotice),
);

const parsed = parsePolicy({
  protect: ['.mil', 'army.mil', 'navy.mil'],
  deny: [{ domain: '.ru', reason: 'Ask *first*.' }],
});
if (!parsed.ok) throw new Error('the policy of this test');
const { policy } = parsed;
const knownDomains = buildKnownDomains(knownDomainsInput(policy));

const domain = fc.constantFrom('army.ml', 'mail.ru', 'gmial.com', 'nаvy.mil', 'usaf.mil', 'dla.mil.co');
const anything = fc.string({ unit: 'binary', maxLength: 300 });
/**
 * Addresses that a stranger may choose, of up to 254 characters, with signs that Markdown escapes or that
 * count as two.
 */
const hostile = fc.oneof(
  anything,
  fc.tuple(anything, domain).map((two) => two.join('@')),
  fc
    .tuple(fc.constantFrom('*', '\\', '_', '𝕜', 'א', '\u202e', 'x'), domain)
    .map(([sign, at]) => `${sign.repeat(253 - at.length)}@${at}`),
);

const reviewOf = (to: readonly string[]) => {
  const recipients = to.map((address) => ({ field: 'to' as const, address, displayName: '' }));
  return openReview(
    { kind: 'message', sender: 'lee@example.org', recipients, kept: [] },
    policy,
    knownDomains,
  );
};

describe.each(everyLanguage.map((words) => [words.locale, words] as const))('the words in %s', (_, words) => {
  const { notice, errors, fields, alert } = words;
  const names = Object.values(fields);

  it('fit into an Outlook notification, whatever the address, the field and the number', () => {
    const lines = [
      ...Object.values(notice).filter((line) => typeof line === 'string'),
      ...Object.values(errors).filter((line) => typeof line === 'string'),
      ...kinds.map((kind) => notice.changedPressSend(kind)),
      ...longest.flatMap((address) => counts.map((others) => notice.check(address, others))),
      ...longest.flatMap((address) => [
        notice.denied(address),
        notice.mistyped(address),
        errors.changedMeanwhile(address),
      ]),
      ...names.flatMap((field) => [
        notice.notAllRead(field),
        errors.contactGroup(field),
        errors.noSmtpAddress(field),
        errors.refused(field),
        errors.tooMany(field, 100),
      ]),
    ];
    expect(lines.filter(({ length }) => length > 150).map((line) => [line.length, line])).toEqual([]);
  });

  it('fit into Outlook’s alert and the early notice and name the worst address, whatever the addresses', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), fc.boolean(), (to, hasButton) => {
        const review = reviewOf(to);
        const [worst] = review.doubts;
        fc.pre(worst !== undefined && worst.severity !== 'notice');
        const { text, markdown } = alertText(words, review, hasButton);
        expect(text.length).toBeLessThanOrEqual(500);
        expect(markdown.length).toBeLessThanOrEqual(500);
        expect(text).toContain(alert.button);
        expect(text).toContain(': ');
        const line = earlyNotice(review, words)?.text ?? '';
        expect(line).not.toBe('');
        expect(line.length).toBeLessThanOrEqual(150);
      }),
    );
  });

  it('fill every placeholder of the alert', () => {
    const { text } = alertText(words, reviewOf(['kim@army.ml', 'jo@nаvy.mil', 'max@mail.ru']), true);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  });

  it('have button and alert texts within Outlook’s limits', () => {
    expect(alert.button.length).toBeLessThanOrEqual(20);
    expect(alert.unreadable.length).toBeLessThanOrEqual(500);
  });
});
