import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownErrors } from '../../../../src/outlook/office/office-error.ts';
import {
  type Answer,
  answerOnce,
  completeAfter,
  quietLimit,
  sendLimit,
} from '../../../../src/outlook/event/send-event.ts';

const allow: Answer = { allowEvent: true };
const block: Answer = { allowEvent: false };
const never = () => new Promise<Answer>(() => undefined);
const throws = () => {
  throw new Error('defect');
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function answersOf(
  decide: () => Promise<Answer>,
  whenItFails: (error: Error) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const done = answerOnce(
    { completed: (...answer) => void answers.push(...(answer as Answer[])) },
    decide,
    whenItFails,
  );
  await vi.advanceTimersByTimeAsync(sendLimit + 60_000);
  await done;
  return answers;
}

describe('answering a Send event', () => {
  it.each<[string, () => Promise<Answer>, () => Promise<Answer>, Answer]>([
    ['the decision', () => Promise.resolve(allow), () => Promise.resolve(block), allow],
    [
      'the decision with its options',
      () => Promise.resolve({ ...block, errorMessage: 'no' }),
      never,
      { ...block, errorMessage: 'no' },
    ],
    [
      'the fallback answer after a rejection',
      () => Promise.reject(new Error('no')),
      () => Promise.resolve(allow),
      allow,
    ],
    ['the fallback answer after an exception', throws, () => Promise.resolve(allow), allow],
    ['the fallback answer without a decision in time', never, () => Promise.resolve(allow), allow],
    ['block if the fallback rejects', throws, () => Promise.reject(new Error('no')), block],
    ['block if the fallback throws', throws, throws, block],
    ['block if the fallback never ends', never, never, block],
  ])('happens once, with %s', async (_, decide, whenItFails, answer) => {
    expect(await answersOf(decide, whenItFails)).toEqual([answer]);
  });

  it('happens only once if the decision comes after the time limit', async () => {
    const late = () =>
      new Promise<Answer>((resolve) => void setTimeout(() => resolve(allow), sendLimit + 1000));
    expect(await answersOf(late, () => Promise.resolve(block))).toEqual([block]);
  });

  it('passes the error on to the fallback', async () => {
    const seen: string[] = [];
    await answersOf(
      () => Promise.reject(ownErrors.noItem()),
      (error) => {
        seen.push(error.name);
        return Promise.resolve(block);
      },
    );
    expect(seen).toEqual(['NoItem']);
  });
});

describe('completing an event without an answer', () => {
  it.each<[string, () => Promise<void>]>([
    ['is done', () => Promise.resolve()],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['throws', throws],
    ['does not end', () => new Promise<void>(() => undefined)],
    ['ends late', () => new Promise((resolve) => void setTimeout(resolve, quietLimit + 1000))],
  ])('happens once if the work %s', async (_, work) => {
    const answers: unknown[] = [];
    const done = completeAfter({ completed: (answer) => void answers.push(answer) }, work);
    await vi.advanceTimersByTimeAsync(quietLimit + 60_000);
    await done;
    expect(answers).toEqual([undefined]);
  });
});
