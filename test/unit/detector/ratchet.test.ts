import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../bench/detector/corpus.ts';
import { benchmarkKnownDomains, nearmiss } from '../../bench/detector/detectors/nearmiss.ts';
import { committedFigures, figuresOf, worse, type Figures } from '../../bench/detector/ratchet.ts';
import { answersOf } from '../../bench/detector/run-evaluation.ts';

const fromScratch = 120_000;

describe('the detector on the committed data', () => {
  let now: Figures;
  beforeAll(() => {
    const corpus = loadCorpus(false);
    now = figuresOf(answersOf(nearmiss(benchmarkKnownDomains(corpus.targets)), corpus));
  }, fromScratch);

  it('is nowhere worse than the committed figures (`npm run ratchet` writes improvements)', () => {
    expect(worse(committedFigures(), now)).toEqual([]);
  });

  it('still has every committed figure measured', () => {
    expect(Object.keys(committedFigures()).sort()).toEqual(Object.keys(now).sort());
  });
});

describe('the ratchet', () => {
  const recall = 'TLD slips: right first';
  const alarms = 'TLD twins: flagged';

  it.each([
    ['a recall that falls', recall, 99, 98, 1],
    ['a recall that rises', recall, 98, 99, 0],
    ['false alarms that rise', alarms, 1, 2, 1],
    ['false alarms that fall', alarms, 2, 1, 0],
    ['a figure that stays', recall, 98, 98, 0],
  ])('judges %s by its direction', (_, name, before, now, complaints) => {
    const figures = (hits: number) => ({ [name]: { rows: 100, hits } });
    expect(worse(figures(before), figures(now))).toHaveLength(complaints);
  });

  it('reports a figure that is no longer measured', () => {
    expect(worse({ [recall]: { rows: 100, hits: 98 } }, {})).toEqual([`${recall} is no longer measured`]);
  });
});
