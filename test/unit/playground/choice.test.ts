import { describe, expect, it } from 'vitest';
import { readChoice, UnknownChoice, withChoice } from '../../../src/playground/choice.ts';

const usual = { client: 'web', edition: 'on-send', language: 'en-US', theme: 'system' };

describe('the choice in the playground’s address', () => {
  it('defaults to Outlook on the web, the on-send edition, English and the colours of the system', () => {
    expect(readChoice('')).toEqual(usual);
  });

  it('is read back as it was written, and keeps the other parameters', () => {
    const choice = { client: 'mac', edition: 'smart-alerts', language: 'ar', theme: 'dark' } as const;
    const search = withChoice('?bare', choice);
    expect(readChoice(search)).toEqual(choice);
    expect(new URLSearchParams(search).has('bare')).toBe(true);
  });

  it('accepts any language that Outlook could have', () => {
    expect(readChoice('?language=pt-BR').language).toBe('pt-BR');
  });

  it.each([
    ['?client=pine', 'client', 'mobile'],
    ['?edition=none', 'edition', 'smart-alerts'],
    ['?client=toString', 'client', 'web'],
    ['?language=not_a_language', 'language', 'en-US'],
    ['?language=', 'language', 'en-US'],
    ['?theme=sepia', 'theme', 'dark'],
  ] as const)('is refused with an unknown value, with the names that exist: %s', (search, what, name) => {
    const refused = (): UnknownChoice => {
      try {
        throw new Error(JSON.stringify(readChoice(search)));
      } catch (error) {
        if (error instanceof UnknownChoice) return error;
        throw error;
      }
    };
    expect(refused()).toMatchObject({ what, asked: search.split('=')[1] });
    expect(refused().known).toContain(name);
    expect(readChoice(`?${what}=${name}`)[what]).toBe(name);
  });
});
