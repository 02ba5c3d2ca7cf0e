import { describe, expect, it } from 'vitest';
import { readChoice, withChoice } from '../../src/playground/choice.ts';

describe('the choice in the address', () => {
  it('is the web and the on-send edition where nothing is said', () => {
    expect(readChoice('')).toEqual({ client: 'web', edition: 'on-send' });
  });

  it('is read as it is written, and keeps the rest', () => {
    const search = withChoice('?bare', { client: 'mac', edition: 'smart-alerts' });
    expect(readChoice(search)).toEqual({ client: 'mac', edition: 'smart-alerts' });
    expect(new URLSearchParams(search).has('bare')).toBe(true);
  });

  it.each(['?client=pine', '?edition=none', '?client=toString'])(
    'is refused where there is no such thing: %s',
    (search) => {
      expect(() => readChoice(search)).toThrow(/There is no/);
    },
  );
});
