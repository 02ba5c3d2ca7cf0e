import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/detector/rules/index.ts';
import { en } from '../../../../src/text/load/en.ts';
import { whyAsked } from '../../../../src/text/compose/why-asked.ts';
import { doubt, finding, suggestion } from '../../review/samples.ts';

const answer = (given: Parameters<typeof finding>[0]) =>
  whyAsked(en.why, doubt({ findings: [finding(given)] }));

describe('the answer to “why am I asked”', () => {
  it.each(rules.map(({ kind }) => kind))('for %s has three different sentences', (kind) => {
    const sentences = answer({ kind, typed: 'example.org' });
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('begins with a different sentence for each finding kind', () => {
    const first = rules.map(({ kind }) => answer({ kind })[0]);
    expect(new Set(first).size).toBe(rules.length);
  });

  it('mentions the mail that went to .ml only if .ml was typed for .mil', () => {
    const story = /117,000 messages/;
    expect(answer({})[1]).toMatch(story);
    expect(answer({ typed: 'army.co' })[1]).not.toMatch(story);
    expect(answer({ suggestions: [suggestion('kim@orange.com')] })[1]).not.toMatch(story);
  });

  it('mentions a suggestion only if there is one', () => {
    expect(answer({})[2]).toContain('suggested');
    expect(answer({ suggestions: [] })[2]).not.toContain('suggested');
  });

  it('names the organisation if it denies the address', () => {
    const denied = doubt({ denied: { domain: '.ml', reason: 'No.' } });
    expect(whyAsked(en.why, denied)[0]).toContain('organization');
    expect(whyAsked(en.why, doubt({ findings: [] }))[0]).toContain('organization');
  });
});
