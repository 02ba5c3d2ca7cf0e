import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../../../src/policy/parse-policy.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import { earlyNotice } from '../../../../src/text/compose/early-notice.ts';
import { en } from '../../../../src/text/load/en.ts';
import type { Doubt } from '../../../../src/review/review.ts';
import type { SendWords } from '../../../../src/text/words.ts';
import { doubt, review, rumour, secondDoubt } from '../../review/samples.ts';
import { everyLanguage } from '../all-languages.ts';

const parsed = parsePolicy({
  protect: ['.mil', 'army.mil', 'navy.mil'],
  deny: [{ domain: '.ru', reason: 'Ask first.' }],
});
if (!parsed.ok) throw new Error('the policy of this test');
const { policy } = parsed;
const knownDomains = buildKnownDomains(knownDomainsInput(policy));

const noticeFor = (...to: readonly string[]) => {
  const recipients = to.map((address) => ({ field: 'to', address, displayName: '' }) as const);
  return earlyNotice(
    openReview({ kind: 'message', sender: '', recipients, kept: [] }, policy, knownDomains),
    en,
  );
};

describe('the early notice', () => {
  it('is empty if no recipient is doubtful', () => {
    expect(noticeFor('kim@army.mil')).toBeUndefined();
  });

  it('names the worst address, the ids of the doubts and the label of the button', () => {
    expect(noticeFor('jo@gmial.com', 'kim@army.ml')).toEqual({
      text: 'Please check kim@army.ml and 1 other address.',
      label: en.alert.button,
      kind: 'message',
      doubts: ['to:1', 'to:0'],
    });
    expect(en.alert.button.length).toBeLessThanOrEqual(30);
  });

  it('counts what needs a choice, as the dialog does, and notices only where nothing does', () => {
    const kim = doubt();
    const aside = [secondDoubt({ severity: 'notice' }), secondDoubt({ id: 'cc:1', severity: 'notice' })];
    const alone = earlyNotice(review([kim]), en)?.text;
    expect(earlyNotice(review([kim, ...aside]), en)?.text).toBe(alone);
    expect(earlyNotice(review(aside), en)?.text).toMatch(/lee@gmial\.com and 1 other/);
  });

  it.each([
    [`${'k'.repeat(64)}@army.ml`, `Please check ${'k'.repeat(64)}@army.ml.`],
    [`${'𝕜'.repeat(66)}@army.ml`, `Please check ${'𝕜'.repeat(19)}…${'𝕜'.repeat(12)}@army.ml.`],
    [`${'𝕜'.repeat(90)}@mail.ru`, `not allow sending to ${'𝕜'.repeat(19)}…${'𝕜'.repeat(12)}@mail.ru.`],
  ])('keeps the domain of a long address visible: %s', (address, line) => {
    expect(noticeFor(address)?.text).toContain(line);
  });

  it('says of a well-spelled address only that it needs a look', () => {
    const [found] = doubt().findings;
    if (!found) throw new Error('the sample has a finding');
    const personal = doubt({ findings: [{ ...found, kind: 'personal-account' }] });
    expect(earlyNotice(review([doubt()]), en)?.text).toBe(
      'kim@army.ml looks mistyped. Did you mean kim@army.mil?',
    );
    expect(earlyNotice(review([personal]), en)?.text).toBe(
      'Please check kim@army.ml. Did you mean kim@army.mil?',
    );
  });

  it('names the suggestion, unless it rests only on hearsay', () => {
    expect(noticeFor('jo@gmial.com', 'ann@other.org')?.text).toContain('jo@gmail.com');
    const both = noticeFor('p@mlcrosoft.com', 'kim@microsoft.com');
    expect(both?.doubts).toEqual(['to:0', 'to:1']);
    expect(both?.text).not.toMatch(/@\S+@|kim@mlcrosoft\.com|p@microsoft\.com/);
  });

  it('fits into 150 characters without bidirectional controls, whatever the addresses are', () => {
    const part = fc.string({ unit: 'binary', maxLength: 300 });
    const domain = fc.constantFrom('army.ml', 'mail.ru', 'gmial.com', 'nаvy.mil');
    const address = fc.oneof(
      part,
      fc.tuple(part, domain).map((two) => two.join('@')),
      fc.constantFrom('𝕜', 'א', '\u202e').map((sign) => `${sign.repeat(250)}@army.ml`),
    );
    fc.assert(
      fc.property(fc.array(address, { minLength: 1, maxLength: 4 }), (to) => {
        const notice = noticeFor(...to);
        fc.pre(notice !== undefined);
        expect(notice.text).not.toBe('');
        expect(notice.text.length).toBeLessThanOrEqual(150);
        expect(notice.text).not.toMatch(/[\u202a-\u202e]/);
        expect(notice.text.split(/[\u2066-\u2068]/)).toHaveLength(notice.text.split('\u2069').length);
      }),
    );
  });
});

describe('the early notice about a pair of similar domains', () => {
  const kim = rumour('to:0', 'kim@nhs.net', 'nsh.net');
  const lee = rumour('to:1', 'lee@nsh.net', 'nhs.net');
  const text = (words: SendWords, ...doubts: Doubt[]) => earlyNotice(review(doubts), words)?.text;

  it('asks which is wrong, and is about both', () => {
    expect(earlyNotice(review([kim, lee]), en)).toMatchObject({
      text: 'nhs.net, nsh.net: Two similar domains. Is one a mistake?',
      doubts: ['to:0', 'to:1'],
    });
  });

  it('counts the pair as one of several', () => {
    expect(text(en, kim, lee, secondDoubt())).toBe('Please check nhs.net, nsh.net and 1 other address.');
    expect(text(en, secondDoubt(), kim, lee)).toBe('Please check lee@gmial.com and 1 other address.');
  });

  it('begins from the right in a right-to-left language', () => {
    const ar = everyLanguage.find(({ locale }) => locale === 'ar') ?? en;
    expect(text(ar, kim, lee)).toBe(`\u200f\u2066nhs.net, nsh.net\u2069: ${ar.alert.pair}`);
  });

  it.each(everyLanguage.map((words) => [words.locale, words] as const))(
    'fits in %s, however long the domains are',
    (_, words) => {
      const long = (end: string) => `${'𝕜'.repeat(60)}.${'l'.repeat(60)}.${end}`;
      const pair = [
        rumour('to:0', `kim@${long('net')}`, long('ent')),
        rumour('to:1', `lee@${long('ent')}`, long('net')),
      ];
      for (const said of [text(words, ...pair), text(words, ...pair, secondDoubt())]) {
        expect(said).toContain('.ent');
        expect(said?.length).toBeLessThanOrEqual(150);
      }
    },
  );
});
