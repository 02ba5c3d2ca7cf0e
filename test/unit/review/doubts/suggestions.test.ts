import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../../src/review/doubts/suggestions.ts';
import { doubt, finding, suggestion } from '../samples.ts';

const offered = (...findings: ReturnType<typeof finding>[]) => suggestionsFor(doubt({ findings }));
const naming = (addresses: readonly string[], tie = false) =>
  finding({ suggestions: addresses.map((address) => suggestion(address)), tie });
const addresses = (...findings: ReturnType<typeof finding>[]) =>
  offered(...findings).suggestions.map(({ address }) => address);

describe('the suggestions for a doubted address', () => {
  it('contain each address once, best first, and at most four', () => {
    expect(addresses(naming(['a@x', 'b@x']), naming(['b@x', 'c@x']))).toEqual(['a@x', 'b@x', 'c@x']);
    expect(addresses(naming(['a@x', 'b@x', 'c@x', 'd@x', 'e@x']))).toEqual(['a@x', 'b@x', 'c@x', 'd@x']);
  });

  it('have a clear first one unless the first finding with suggestions is a tie', () => {
    expect(offered(naming(['a@x'])).clear).toBe(true);
    expect(offered(naming([], true), naming(['a@x'])).clear).toBe(true);
    expect(offered(naming([]), naming(['a@x', 'b@x'], true)).clear).toBe(false);
    expect(offered(naming([])).clear).toBe(false);
    expect(offered().clear).toBe(false);
  });

  it('put hearsay last and never make it the clear one', () => {
    const hearsay = finding({ suggestions: [{ ...suggestion('h@x'), hearsay: true }] });
    expect(addresses(hearsay, naming(['a@x']))).toEqual(['a@x', 'h@x']);
    expect(offered(hearsay, naming(['a@x'])).clear).toBe(false);
    expect(offered(naming(['a@x']), hearsay).clear).toBe(true);
    expect(offered(hearsay).clear).toBe(false);
  });

  it('have a clear first one even if hearsay follows in the same finding', () => {
    const both = finding({ suggestions: [suggestion('a@x'), { ...suggestion('h@x'), hearsay: true }] });
    expect(offered(both)).toMatchObject({ clear: true, suggestions: both.suggestions });
  });

  it('contain an address only at its better place if one finding knows it and another has it by hearsay', () => {
    const hearsay = finding({ suggestions: [{ ...suggestion('a@x'), hearsay: true }] });
    expect(offered(hearsay, naming(['b@x', 'a@x'])).suggestions).toEqual([
      suggestion('b@x'),
      suggestion('a@x'),
    ]);
  });
});
