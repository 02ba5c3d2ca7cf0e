import { describe, expect, it } from 'vitest';
import { steps } from './steps.mjs';
import { wanted } from './wanted.mjs';

const named = (...words: string[]) => wanted(words).chosen.map(({ name }) => name);
const all = steps.map(({ name }) => name);
const everyday = steps.filter(({ rest }) => rest !== true).map(({ name }) => name);

describe('the steps that a command line asks for', () => {
  it('are the everyday steps if it names none', () => {
    expect(named()).toEqual(everyday);
    expect(everyday.length).toBeLessThan(all.length);
  });

  it('are all steps with --all', () => {
    expect(named('--all')).toEqual(all);
  });

  it('are the steps that it names, in the order of the table, slow steps included', () => {
    expect(named('e2e-rest', 'lint')).toEqual(['lint', 'e2e-rest']);
    expect(named('--all', 'unit')).toEqual(['unit']);
  });

  it.each([
    [['untit'], 'untit'],
    [['--every'], '--every'],
    [['--minutes', 'ten'], '--minutes'],
  ])('are not guessed from wrong arguments: %j', (words, said) => {
    expect(() => wanted(words)).toThrow(said);
    expect(() => wanted(words)).toThrow('npm run test:all');
  });

  it('may start at any time, unless --minutes limits when a slow step may start', () => {
    expect(wanted(['--all']).minutes).toBe(Infinity);
    expect(wanted(['--all', '--minutes', '10']).minutes).toBe(10);
  });
});
