import { beforeAll, describe, expect, it } from 'vitest';
import { committedCounts, measureSample, worse, type Counts } from '../../../bench/traffic/ratchet.ts';

const fromScratch = 120_000;

describe('the review of the committed sample of really sent mail', () => {
  let now: Counts;
  beforeAll(async () => {
    now = await measureSample();
  }, fromScratch);

  it('is nowhere worse than the committed counts (`npm run ratchet:traffic` writes improvements)', () => {
    expect(worse(committedCounts(), now)).toEqual([]);
  });

  it('still has every committed count measured', () => {
    expect(Object.keys(committedCounts()).sort()).toEqual(Object.keys(now).sort());
  });
});

describe('the ratchet of really sent mail', () => {
  it.each([
    ['more stopped messages', 'both: stopped', 3, 4, 1],
    ['fewer stopped messages', 'both: stopped', 4, 3, 0],
    ['fewer stopped slips', 'both: slipsStopped', 200, 199, 1],
    ['more slips that are right first', 'both: slipsRightFirst', 199, 200, 0],
    ['a learned slip', 'learned by lists', 0, 1, 1],
    ['a count that stays', 'nothing: doubted', 5, 5, 0],
  ])('judges %s by what is better', (_, name, before, now, complaints) => {
    expect(worse({ [name]: before }, { [name]: now })).toHaveLength(complaints);
  });

  it('reports a count that is no longer measured', () => {
    expect(worse({ 'both: stopped': 3 }, {})).toEqual(['both: stopped is no longer measured']);
  });
});
