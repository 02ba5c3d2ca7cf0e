import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { alertText } from '../../../src/text/compose/alert.ts';
import { directionOf } from '../../../src/text/load/direction-of.ts';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

const right = everyLanguage.filter(({ direction }) => direction === 'rtl');

it('Arabic sentences isolate each address, so that its dots keep their place', () => {
  for (const words of right) {
    const about = sentencesOf(words).filter(({ isAbout }) => isAbout);
    expect(about.length).toBeGreaterThan(40);
    const bare = about.filter(({ text }) =>
      text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '').includes('.ml'),
    );
    expect(bare).toEqual([]);
  }
});

it('only Arabic is written from right to left', () => {
  expect(right.map(({ locale }) => locale)).toEqual(['ar']);
});

it('the direction of a language is known before its words are loaded, and is left to right for the English that replaces missing words', () => {
  expect(everyLanguage.map(({ locale }) => directionOf(locale))).toEqual(
    everyLanguage.map(({ direction }) => direction),
  );
  expect(['ar-EG', 'he-IL'].map(directionOf)).toEqual(['rtl', 'ltr']);
});

it('an Arabic alert line that begins with an address starts with a right-to-left mark and isolates the address', () => {
  const recipients = [{ field: 'to' as const, address: 'kim@army.ml', displayName: '' }];
  const message = { kind: 'message' as const, sender: 'lee@army.mil', recipients, kept: [] };
  const review = openReview(message, defaultPolicy, buildKnownDomains(knownDomainsInput(defaultPolicy)));
  const isMarked = (words: (typeof right)[number]) =>
    alertText(words, review, true).text.startsWith('\u200f\u2066kim@army.ml\u2069');
  expect(everyLanguage.filter(isMarked)).toEqual(right);
});
