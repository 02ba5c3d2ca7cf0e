import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../../../src/policy/parse-policy.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import type { Doubt, Review } from '../../../../src/review/review.ts';
import { alertText } from '../../../../src/text/compose/alert.ts';
import { en } from '../../../../src/text/load/en.ts';
import type { SendWords } from '../../../../src/text/words.ts';
import { doubt, review, rumour } from '../../review/samples.ts';
import { everyLanguage } from '../all-languages.ts';

const parsed = parsePolicy({
  protect: ['.mil', 'army.mil', 'navy.mil'],
  deny: [{ domain: '.ru', reason: 'Ask *first*.' }],
});
if (!parsed.ok) throw new Error('the policy of this test');
const { policy } = parsed;
const knownDomains = buildKnownDomains(knownDomainsInput(policy));

function reviewOf(...to: readonly (string | { address: string; displayName: string })[]): Review {
  const recipients = to.map((one) => ({
    field: 'to' as const,
    ...(typeof one === 'string' ? { address: one, displayName: '' } : one),
  }));
  return openReview(
    { kind: 'message', sender: 'lee@example.org', recipients, kept: [] },
    policy,
    knownDomains,
  );
}

describe('the Smart Alerts text', () => {
  it('names the address, the reason, the suggestion and what to do', () => {
    expect(alertText(en, reviewOf('kim@army.ml'), true).text).toBe(
      'kim@army.ml: It goes to Mali (.ml); the US military uses .mil. Did you mean kim@army.mil? \nChoose “Check recipients” to fix, remove or keep it.',
    );
  });

  it('names the toolbar button if the alert itself has none', () => {
    const { text } = alertText(en, reviewOf('kim@army.ml'), false);
    expect(text).toMatch(/Choose “Check recipients” in the toolbar .* press Send again\.$/s);
  });

  it('is a list in its Markdown form', () => {
    expect(alertText(en, reviewOf('kim@army.ml', 'jo@navy.ml'), true).markdown).toBe(
      `- **kim@army.ml**: It goes to Mali \\(.ml\\); the US military uses .mil. Did you mean kim@army.mil?\r` +
        `- **jo@navy.ml**: It goes to Mali \\(.ml\\); the US military uses .mil. Did you mean jo@navy.mil?\r` +
        `\n\nChoose “Check recipients” to fix, remove or keep them.`,
    );
  });

  it('gives the administrator’s reason for a denied address', () => {
    const { text, markdown } = alertText(en, reviewOf('kim@mail.ru'), true);
    expect(text).toContain('Your organization does not allow sending to .ru: Ask *first*.');
    expect(markdown).toContain('Ask \\*first\\*.');
  });

  it('names the worst address first and counts those that it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, n) => `person${n}@gmial.com`);
    const { text } = alertText(en, reviewOf(...many, 'kim@mail.ru'), true);
    expect(text).toMatch(/^kim@mail\.ru:/);
    const named = text.match(/person\d+@gmial/g)?.length ?? 0;
    expect(named).toBeGreaterThan(0);
    expect(text).toContain(`And ${40 - named} more.`);
  });

  it('escapes every Markdown sign in an address', () => {
    const { text, markdown } = alertText(
      en,
      reviewOf('*[a](https://x.example)_~<b>&lt;`\\|!#\u202e\u0007@army.ml'),
      true,
    );
    for (const sign of ['\u202e', '\u0007']) expect(text + markdown).not.toContain(sign);
    expect(markdown.replace(/\\./g, '')).not.toMatch(/[`_~[\]()<>#|!&]/);
    expect(markdown.replace(/\\./g, '').match(/\*/g)).toHaveLength(4);
  });

  it('fits into 500 characters and names the worst address, whatever the addresses are', () => {
    const part = fc.string({ unit: 'binary', maxLength: 300 });
    const address = fc.oneof(
      part,
      fc
        .tuple(part, fc.constantFrom('army.ml', 'mail.ru', 'gmial.com', 'nаvy.mil'))
        .map((two) => two.join('@')),
      fc.constantFrom('*', '\\', '_').map((sign) => `${sign.repeat(250)}@army.ml`),
    );
    const recipient = fc.record({ address, displayName: part });
    fc.assert(
      fc.property(fc.array(recipient, { minLength: 1, maxLength: 12 }), fc.boolean(), (to, hasButton) => {
        const review = reviewOf(...to);
        fc.pre(review.doubts.some(({ severity }) => severity !== 'notice'));
        const { text, markdown } = alertText(en, review, hasButton);
        expect(text.length).toBeLessThanOrEqual(500);
        expect(markdown.length).toBeLessThanOrEqual(500);
        expect(text).toContain(en.alert.button);
        expect(text).toContain(': ');
        expect(markdown).toMatch(/^- \*\*/);
      }),
    );
  });

  /** Returns a review of one doubt with three suggestions, which are equally near if `tie` is true. */
  const guessing = (local: string, tie: boolean): Review => {
    const review = reviewOf(`${local}@army.ml`);
    const [doubt] = review.doubts;
    const [finding] = doubt?.findings ?? [];
    const [suggestion] = finding?.suggestions ?? [];
    if (!doubt || !finding || !suggestion) throw new Error('a doubt with a suggestion is needed');
    const suggestions = ['army', 'navy', 'dla'].map((name) => ({
      ...suggestion,
      address: `${local}@${name}.mil`,
    }));
    return { ...review, doubts: [{ ...doubt, findings: [{ ...finding, tie, suggestions }] }] };
  };

  it.each([
    [true, 'Did you mean kim@army.mil or kim@navy.mil?'],
    [false, 'Did you mean kim@army.mil?'],
  ])('names a second suggestion only if both are equally near (tie: %s)', (tie, sentence) => {
    expect(alertText(en, guessing('kim', tie), true).text).toContain(sentence);
  });

  it('makes no suggestion that rests only on hearsay', () => {
    const { doubts, ...rest } = guessing('kim', false);
    const rumoured = doubts.map((doubt) => ({
      ...doubt,
      findings: doubt.findings.map((finding) => ({
        ...finding,
        suggestions: finding.suggestions.map((one) => ({ ...one, hearsay: true as const })),
      })),
    }));
    const { text } = alertText(en, { ...rest, doubts: rumoured }, true);
    expect(text).toContain('kim@army.ml: ');
    expect(text).not.toContain('Did you mean');
  });

  it('names only the address if the reason does not fit', () => {
    const { markdown } = alertText(en, guessing('_'.repeat(200), true), false);
    expect(markdown).toMatch(/^- \*\*(?:\\_){39}…(?:\\_){32}@army\.ml\*\*: Please check this address\.\r/);
  });

  it('has button and alert texts within Outlook’s limits', () => {
    expect(en.alert.button.length).toBeLessThanOrEqual(20);
    expect(en.alert.unreadable.length).toBeLessThanOrEqual(500);
  });
});

describe('the Smart Alerts text about a pair of similar domains', () => {
  const kim = rumour('to:0', 'kim@nhs.net', 'nsh.net');
  const lee = rumour('to:1', 'lee@nsh.net', 'nhs.net');
  const ann = rumour('cc:0', 'ann@nsh.net', 'nhs.net');
  const about = (words: SendWords, ...doubts: Doubt[]) => alertText(words, review(doubts), true);

  it('asks once which is wrong, and suggests neither', () => {
    const { text, markdown } = about(en, kim, lee, ann);
    const todo = 'Choose “Check recipients” to fix, remove or keep them.';
    expect(text).toBe(`nhs.net, nsh.net: Two similar domains. Is one a mistake? \n${todo}`);
    expect(markdown).toBe(`- **nhs.net, nsh.net**: Two similar domains. Is one a mistake?\r\n\n${todo}`);
  });

  it('counts a pair that it leaves out once', () => {
    const long = (n: number) =>
      doubt({
        id: `to:${n + 7}`,
        recipient: { field: 'to', address: `${'k'.repeat(64)}${n}@army.ml`, displayName: '' },
      });
    const { text } = about(en, long(1), long(2), long(3), kim, lee, ann);
    expect(text).not.toContain('nhs.net');
    expect(text).toContain('And 1 more.');
  });

  it.each(everyLanguage.map((words) => [words.locale, words] as const))(
    'fits in %s, however long the domains are',
    (_, words) => {
      const long = (end: string) => `${'𝕜'.repeat(60)}.${'l'.repeat(60)}.${end}`;
      const { text, markdown } = about(
        words,
        rumour('to:0', `kim@${long('net')}`, long('ent')),
        rumour('to:1', `lee@${long('ent')}`, long('net')),
      );
      expect(text).toContain(`.ent`);
      expect(text).toContain(words.alert.pair);
      expect(Math.max(text.length, markdown.length)).toBeLessThanOrEqual(500);
    },
  );
});
