import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { runModel } from './run-model.ts';

/** So many random sequences in each edition. The seed is fixed: `npm run model` tries others. */
export const agreesWithModel = (efforts: Readonly<Record<Edition, number>>): void => {
  describe.each(Object.entries(efforts) as [Edition, number][])(
    'the %s edition against a model of what may leave',
    (edition, runs) => {
      it(`does what it says in ${runs} random sequences of what senders and Outlook do`, async () => {
        await expect(runModel(edition, { runs, seed: 20_261_125 })).resolves.toBeUndefined();
      }, 300_000);
    },
  );
};
