import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/events/one-at-a-time.ts';
import { type SendDecision, allow, block } from '../../../src/events/send-decision.ts';

/** A check that ends when the test says so. */
function check() {
  const calls: ((verdict: SendDecision | Error) => void)[] = [];
  const run = () =>
    new Promise<SendDecision>((resolve, reject) => {
      calls.push((verdict) => (verdict instanceof Error ? reject(verdict) : resolve(verdict)));
    });
  return { calls, run };
}

const turn = () => new Promise((resolve) => void setImmediate(resolve));

const changed = () => 'changed';
const no = () => 'no';

describe('a second Send while the first is being checked (office-js 5026, 2379)', () => {
  it('waits, and is checked again if the first was sent', async () => {
    const [inTurn, first, second] = [oneAtATime(), check(), check()];
    const answers = [inTurn(first.run), inTurn(second.run)];
    await turn();
    expect(second.calls).toHaveLength(0);
    first.calls[0]?.(allow);
    await turn();
    second.calls[0]?.(block(changed));
    expect(await Promise.all(answers)).toEqual([allow, block(changed)]);
  });

  it('is blocked without another question if the first was not sent', async () => {
    const [inTurn, first, second] = [oneAtATime(), check(), check()];
    const answers = [inTurn(first.run), inTurn(second.run)];
    first.calls[0]?.(block(no));
    expect(await Promise.all(answers)).toEqual([block(no), block(no)]);
    expect(second.calls).toHaveLength(0);
  });

  it('is checked itself if the first failed', async () => {
    const [inTurn, first, second] = [oneAtATime(), check(), check()];
    const [one, two] = [inTurn(first.run).catch(() => 'failed'), inTurn(second.run)];
    first.calls[0]?.(new Error('defect'));
    await turn();
    second.calls[0]?.(allow);
    expect(await Promise.all([one, two])).toEqual(['failed', allow]);
  });

  it('makes a third one wait for it', async () => {
    const [inTurn, first, second, third] = [oneAtATime(), check(), check(), check()];
    const answers = [inTurn(first.run), inTurn(second.run), inTurn(third.run)];
    first.calls[0]?.(allow);
    await turn();
    expect(third.calls).toHaveLength(0);
    second.calls[0]?.(allow);
    await turn();
    third.calls[0]?.(allow);
    expect(await Promise.all(answers)).toEqual([allow, allow, allow]);
  });

  it('is checked at once if nothing is running, whatever the first ended with', async () => {
    const [inTurn, first, second] = [oneAtATime(), check(), check()];
    const one = inTurn(first.run);
    first.calls[0]?.(block());
    await one;
    const two = inTurn(second.run);
    second.calls[0]?.(allow);
    expect(await two).toEqual(allow);
  });
});
