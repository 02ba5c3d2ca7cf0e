import { describe, expect, it } from 'vitest';
import { readChoice, withChoice } from '../../../src/playground/choice.ts';

const usual = { client: 'web', edition: 'on-send', language: 'en-US', theme: 'system' };

describe('the choice in the address', () => {
  it('is the web and the on-send edition, in English and the system’s colours, where nothing is said', () => {
    expect(readChoice('')).toEqual(usual);
  });

  it('is read as it is written, and keeps the rest', () => {
    const choice = { client: 'mac', edition: 'smart-alerts', language: 'ar', theme: 'dark' } as const;
    const search = withChoice('?bare', choice);
    expect(readChoice(search)).toEqual(choice);
    expect(new URLSearchParams(search).has('bare')).toBe(true);
  });

  it('takes any language that Outlook could have', () => {
    expect(readChoice('?language=pt-BR').language).toBe('pt-BR');
  });

  it.each([
    '?client=pine',
    '?edition=none',
    '?client=toString',
    '?language=not_a_language',
    '?language=',
    '?theme=sepia',
  ])('is refused where there is no such thing: %s', (search) => {
    expect(() => readChoice(search)).toThrow(/There is no/);
  });
});
