import { describe, expect, it } from 'vitest';
import { schedule } from './schedule.mjs';

interface Step {
  readonly name: string;
  readonly cores: 1 | 2;
}

const one = (name: string): Step => ({ name, cores: 1 });
const both = (name: string): Step => ({ name, cores: 2 });

/** Runs steps that end when the test says so, and logs what happens. */
const stage = () => {
  const log: string[] = [];
  const ends = new Map<string, (outcome: string) => void>();
  const play = ({ name }: Step, alone: boolean): Promise<string> => {
    log.push(`${name} begins${alone ? ' alone' : ''}`);
    return new Promise((resolve) => ends.set(name, resolve));
  };
  const end = async (name: string): Promise<void> => {
    log.push(`${name} ends`);
    ends.get(name)?.(name);
    await new Promise(setImmediate);
  };
  return { log, play, end };
};

describe('the schedule of the test run', () => {
  it('runs two steps side by side if each needs one core, and starts the next when one ends', async () => {
    const { log, play, end } = stage();
    const done = schedule([one('lint'), one('types'), one('build')], play);
    await end('types');
    await end('build');
    await end('lint');
    expect(log).toEqual([
      'lint begins',
      'types begins',
      'types ends',
      'build begins',
      'build ends',
      'lint ends',
    ]);
    expect(await done).toEqual(['lint', 'types', 'build']);
  });

  it('makes a step that needs both cores, and all later steps, wait until both are free', async () => {
    const { log, play, end } = stage();
    const done = schedule([one('lint'), both('unit'), one('package')], play);
    expect(log).toEqual(['lint begins']);
    await end('lint');
    expect(log.at(-1)).toBe('unit begins alone');
    await end('unit');
    await end('package');
    expect(await done).toEqual(['lint', 'unit', 'package']);
  });

  it('asks whether a step may start when its turn comes, and leaves it out if not', async () => {
    const { log, play, end } = stage();
    let late = false;
    const done = schedule([both('unit'), both('e2e-rest')], play, () => !late);
    late = true;
    await end('unit');
    expect(await done).toEqual(['unit']);
    expect(log).toEqual(['unit begins alone', 'unit ends']);
  });
});
