import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/playground/host/edition.ts';
import { broken } from './laws.ts';
import { play } from './play.ts';
import { even, markOf, partOf, readReliability } from './reliability-page.ts';
import { allRows, rowName, someRows } from './rows.ts';
import { table, type Played } from './summary.ts';

/**
 * The matrix of one edition: each call × each fault once, in a story and a client that the row's name chooses. All of it, for
 * every story and every client, is `npm run matrix`.
 */
export const matrixOf = (edition: Edition): void => {
  const all = allRows();
  const rows = someRows(all).filter((row) => row.edition === edition);
  const played: Played[] = [];

  describe(`the fault matrix of the ${edition} edition`, () => {
    it.each(rows.map((row) => [rowName(row), row] as const))('%s', async (_name, row) => {
      const seen = await play(row);
      played.push({ row, seen });
      expect(broken(row, seen)).toEqual([]);
    });

    it('is summarised in docs/reliability.md (`npm run reliability` writes it)', () => {
      expect(played.length).toBe(rows.length);
      expect(partOf(readReliability(), markOf[edition])).toBe(even(table(edition, played, all)));
    });
  });
};
