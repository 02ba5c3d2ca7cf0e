import { describe, expect, it } from 'vitest';
import { editions, type Edition } from '../../../src/playground/host/manifest/edition.ts';
import { agreesWithModel } from './agrees-with-model.ts';
import { follow, openDriver } from './run-model.ts';
import { onceDisagreed } from './sequences.ts';

/** A Smart Alerts event gets a fresh page each time, which takes longer. Many more are in `model.rest.test.ts`. */
agreesWithModel({ 'on-send': 300, 'smart-alerts': 40 });

describe.each(Object.keys(editions) as Edition[])('the %s edition and the model', (edition) => {
  it.each(Object.entries(onceDisagreed))(
    'agree on a sequence that they once differed in: %s',
    async (_, commands) => {
      await expect(follow(openDriver(edition), commands)).resolves.toBeUndefined();
    },
  );
});
