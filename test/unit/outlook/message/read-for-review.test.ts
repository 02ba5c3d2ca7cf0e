import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMessage, readMessageQuietly } from '../../../../src/outlook/message/message.ts';
import { readForReview } from '../../../../src/outlook/message/read-for-review.ts';
import { rememberKept } from '../../../../src/outlook/storage/kept.ts';
import { type AddInConfig, configureAddIn } from '../../../../src/review/add-in-config.ts';
import { FakeOutlook } from '../fake-outlook.ts';

const config = ((): AddInConfig => {
  const made = configureAddIn(undefined);
  if (!made) throw new Error('without a baked policy the default is used');
  return made;
})();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const outlookWith = (...to: string[]) => {
  const outlook = new FakeOutlook({ fields: { to } });
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

async function opened(...how: [read?: typeof readMessage, kept?: readonly string[]]) {
  const reading = readForReview(config, ...how);
  await vi.advanceTimersByTimeAsync(60_000);
  return reading;
}

const doubted = ({ review }: NonNullable<Awaited<ReturnType<typeof opened>>>) =>
  review.doubts.map(({ recipient }) => recipient.address);

describe('reading a message for its review', () => {
  it('does not read the kept addresses if no doubt needs a choice', async () => {
    const outlook = outlookWith('kim@army.mil');
    expect(await opened()).toMatchObject({ review: { phase: 'decided', doubts: [] } });
    expect(outlook.log.filter((name) => name.startsWith('sessionData'))).toEqual([]);
  });

  it('leaves out the addresses kept for this message and returns them', async () => {
    const outlook = outlookWith('kim@army.ml', 'lee@gmial.com');
    const keeping = rememberKept(['KIM@army.ml']);
    await vi.advanceTimersByTimeAsync(60_000);
    await keeping;
    const found = await opened(readMessageQuietly);
    expect(found && doubted(found)).toEqual(['lee@gmial.com']);
    expect(found?.message.kept).toEqual(['kim@army.ml']);
    expect(outlook.calls('sessionData.getAsync')).toBe(2);
  });

  it('uses the kept addresses that it is given and reads no others', async () => {
    const outlook = outlookWith('kim@army.ml', 'lee@gmial.com');
    const found = await opened(readMessage, ['kim@army.ml', 'lee@gmial.com']);
    expect(found?.review).toMatchObject({ phase: 'decided', doubts: [] });
    expect(outlook.calls('sessionData.getAsync')).toBe(0);
  });

  it('returns undefined if a field cannot be read', async () => {
    outlookWith('kim@army.ml').fault('to.getAsync', 'fail');
    expect(await opened()).toBeUndefined();
  });
});
