import { describe, expect, it } from 'vitest';
import { serialQueue } from '../../../src/taskpane/serial-queue.ts';

describe('a serial queue', () => {
  /** A task that ends on demand. */
  const work = (name: string, log: string[]) => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const begin = () => {
      log.push(name);
      return ended;
    };
    return { begin, end: () => end() };
  };

  const tick = () => new Promise((resolve) => setTimeout(resolve));

  it('starts each task when those before it have ended', async () => {
    const log: string[] = [];
    const { run } = serialQueue();
    const first = work('first', log);
    void run(first.begin);
    void run(work('second', log).begin);
    await tick();
    expect(log).toEqual(['first']);
    first.end();
    await tick();
    expect(log).toEqual(['first', 'second']);
  });

  it('keeps at most one waiting runOnce task, and accepts another once it has begun', async () => {
    const log: string[] = [];
    const { runOnce } = serialQueue();
    const first = work('first', log);
    runOnce(first.begin);
    await tick();
    const second = work('second', log);
    runOnce(second.begin);
    runOnce(work('third', log).begin);
    first.end();
    second.end();
    await tick();
    expect(log).toEqual(['first', 'second']);
  });
});
