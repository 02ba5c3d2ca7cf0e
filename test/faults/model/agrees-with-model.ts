import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { runModel } from './run-model.ts';

/** Defines a test for each edition with this number of sequences. `npm run model` tries other seeds. */
export const agreesWithModel = (efforts: Readonly<Record<Edition, number>>): void => {
  describe.each(Object.entries(efforts) as [Edition, number][])(
    'the %s edition against a model of what may leave',
    (edition, runs) => {
      it(`agrees with the model in ${runs} random sequences of what senders and Outlook do`, async () => {
        await expect(runModel(edition, { runs, seed: 20_261_125 })).resolves.toBeUndefined();
      }, 300_000);
    },
  );
};
