import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../../src/cli/exports/progress.ts';
import type { Phase } from '../../../../src/cli/exports/progress.ts';
import { screenWords } from '../../../../src/text/admin/screen-words.ts';
import { nearmiss } from '../nearmiss.ts';
import { hasTerminal, onTerminal, screenAfter } from '../terminal.ts';
import { defender, file } from '../screen/mail.ts';

const phases = Object.keys(screenWords.phases) as Phase[];
const args = ['screen', '--own', 'army.mil', file('progress.csv', defender)];
const colour = '\u001b[1m';

describe('the progress line', () => {
  it('has a bar as long as the share that is done', () => {
    expect(progressLine('read', 50, '')).toBe(`Reading all rows ${'█'.repeat(12)}${'░'.repeat(12)} 50 %`);
    expect(progressLine('read', 100, '')).toBe(`Reading all rows ${'█'.repeat(24)} 100 %`);
    expect(progressLine('read', 0, '')).toBe(`Reading all rows ${'░'.repeat(24)} 0 %`);
    expect(progressLine('read', -1, '')).toBe('Reading all rows');
    expect(progressLine('judge', 70, '12,000')).toBe('Judging recipients 12,000');
  });

  it.each([80, 40, 20, 5, 1])('fits into %i columns in every phase', (columns) => {
    for (const phase of phases)
      for (const percentage of [-1, 0, 33.3, 100])
        for (const counted of ['', '1,234,567'])
          expect(progressLine(phase, percentage, counted, columns).length).toBeLessThan(columns);
    expect(progressLine('doubtful', 50, '', 40)).toMatch(/^Reading what is doubtful █+░+ 50 %$/);
  });
});

describe.skipIf(!hasTerminal)('the progress line on a terminal', { timeout: 60_000 }, () => {
  it.each([80, 40])('%i columns wide is drawn and removed at the end', async (columns) => {
    const written = await onTerminal(args, columns);
    for (const phase of phases) expect(written).toContain(`\r\u001b[K${screenWords.phases[phase]}`);
    const rows = screenAfter(written, columns);
    expect(rows.slice(0, 2).join(' ')).toMatch(
      /^3 of 4 messages would have been stopped at Send \(75 %\): 3 with a question\./,
    );
    expect(rows.filter((row) => row.length > columns)).toEqual([]);
    expect(rows.join('\n')).not.toMatch(/[█░]|Reading|Opening|Judging/);
    expect(written).toContain(colour);
  });

  it('has no colours under NO_COLOR', async () => {
    const written = await onTerminal(args, 80, { NO_COLOR: '1' });
    // eslint-disable-next-line no-control-regex -- the sequences of colours
    expect(written).not.toMatch(/\u001b\[[\d;]*m/);
    expect(written).toContain('3 of 4 messages');
  });
});

it('without a terminal the progress line and colours are omitted', { timeout: 60_000 }, async () => {
  const { out, err } = await nearmiss(args);
  expect(err).toBe('');
  expect(out).not.toContain('\u001b');
});
