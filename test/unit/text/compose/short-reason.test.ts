import { describe, expect, it } from 'vitest';
import type { Finding, Provenance } from '../../../../src/detector/finding.ts';
import { shortReason } from '../../../../src/text/compose/short-reason.ts';
import { en } from '../../../../src/text/load/en.ts';
import { doubt, finding, suggestion } from '../../review/samples.ts';

const reason = (given: Partial<Finding> = {}) => shortReason(en, doubt({ findings: [finding(given)] }));
const from = (provenance: Provenance) => [{ ...suggestion('kim@army.mil'), provenance }];

describe('the short reason below the two addresses', () => {
  it('names the slip', () => {
    expect(reason()).toBe('One letter is missing.');
    expect(reason({ kind: 'domain-typo', typed: 'amry.mil' })).toBe('Two letters are swapped.');
  });

  it('names the script of a letter instead', () => {
    const lookalikeLetter = { letter: 'а', script: 'Cyrillic', looksLike: 'a' };
    expect(reason({ kind: 'homoglyph', typed: 'аrmy.mil', facts: { lookalikeLetter } })).toBe(
      'The marked letter is Cyrillic.',
    );
  });

  it('says what supports the suggestion, unless its stamp does', () => {
    expect(reason({ suggestions: from({ source: 'familiar' }) })).toBe('You often write to army.mil.');
    expect(reason({ suggestions: from({ source: 'own' }) })).toBe('One letter is missing.');
    expect(reason({ suggestions: from({ source: 'trusted' }) })).toBe('One letter is missing.');
  });

  it('says that the address comes from the answered message', () => {
    expect(reason({ facts: { isInherited: true } })).toContain('already in the message');
  });

  it('is what the rule found where that is no slip or nothing is suggested', () => {
    expect(reason({ kind: 'combosquat', typed: 'army-mil.com' })).toContain('uses the name of army.mil');
    expect(
      reason({ kind: 'unknown-tld', typed: 'army.con', facts: { tldExists: false }, suggestions: [] }),
    ).toBe('Nothing on the internet ends in .con.');
  });

  it('is the administrator’s where the address is denied', () => {
    const denied = { domain: 'army.ml', reason: 'Contract ended.' };
    expect(shortReason(en, doubt({ denied }))).toBe('Contract ended.');
  });

  it('is empty where several addresses are suggested, or nothing was found', () => {
    expect(reason({ suggestions: [suggestion('kim@army.mil'), suggestion('kim@navy.mil')] })).toBe('');
    expect(shortReason(en, doubt({ findings: [] }))).toBe('');
  });
});
