import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/playground/host/edition.ts';
import { follow, openDesk, runModel } from './run-model.ts';
import { onceDisagreed } from './sequences.ts';

/** A Smart Alerts event gets a fresh page each time, which takes longer. The seed is fixed: `npm run model` tries others. */
const efforts: readonly [Edition, number][] = [
  ['on-send', 1800],
  ['smart-alerts', 200],
];

describe.each(efforts)('the %s edition against a model of what may leave', (edition, runs) => {
  it(`does what it says in ${runs} random sequences of what senders and Outlook do`, async () => {
    await expect(runModel(edition, { runs, seed: 20_261_125 })).resolves.toBeUndefined();
  }, 300_000);

  it.each(Object.entries(onceDisagreed))('agrees where it did not once: %s', async (_, commands) => {
    await expect(follow(openDesk(edition), commands)).resolves.toBeUndefined();
  });
});
