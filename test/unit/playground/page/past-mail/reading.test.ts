import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../../src/policy/default-policy.ts';
import { Reading, type Worker } from '../../../../../src/playground/page/past-mail/reading.ts';
import type { Answer, Question } from '../../../../../src/playground/page/past-mail/worker-messages.ts';

class FakeWorker implements Worker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  readonly asked: Question[] = [];
  isRunning = true;
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isRunning = false;
  }
  answer(answer: Answer): void {
    this.onmessage?.({ data: answer } as MessageEvent<Answer>);
  }
}

const begin = () => {
  const workers: FakeWorker[] = [];
  const reading = new Reading(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, reading };
};

const file = new Blob(['x'.repeat(200)]);
const problem = { type: 'problem', problem: { is: 'empty' } } as const;

describe('the reading of a file in a worker', () => {
  it('says how much has been read, and ends its worker with the answer', () => {
    const { workers, reading } = begin();
    reading.start(file, 'a.csv', undefined);
    workers[0]?.answer({ type: 'read', bytes: 50 });
    expect(reading.state()).toEqual({ type: 'reading', name: 'a.csv', share: 0.25 });
    workers[0]?.answer({ type: 'judging' });
    expect(reading.state()).toEqual({ type: 'reading', name: 'a.csv', share: undefined });
    workers[0]?.answer(problem);
    expect(reading.state()).toMatchObject({ type: 'problem', name: 'a.csv' });
    expect(workers[0]?.isRunning).toBe(false);
  });

  it('ends the work on the file before, and on one that is cancelled', () => {
    const { workers, reading } = begin();
    reading.start(file, 'a.csv', undefined);
    reading.start(file, 'b.csv', undefined);
    expect(workers.map(({ isRunning }) => isRunning)).toEqual([false, true]);
    reading.forget();
    expect(workers.map(({ isRunning }) => isRunning)).toEqual([false, false]);
    expect(reading.state()).toEqual({ type: 'empty' });
  });

  it('reads the last file again with another policy, and nothing after it was cancelled', () => {
    const { workers, reading } = begin();
    reading.again(defaultPolicy);
    reading.start(file, 'a.csv', undefined);
    workers[0]?.answer(problem);
    reading.again(defaultPolicy);
    expect(workers.map(({ asked }) => asked.map(({ policy }) => policy))).toEqual([
      [undefined],
      [defaultPolicy],
    ]);
    reading.forget();
    reading.again(undefined);
    expect(workers).toHaveLength(2);
  });

  it('reports a worker that fails', () => {
    const { workers, reading } = begin();
    reading.start(file, 'a.csv', undefined);
    workers[0]?.onerror?.({} as ErrorEvent);
    expect(reading.state()).toMatchObject({ type: 'problem', problem: { is: 'unreadable' } });
  });
});
