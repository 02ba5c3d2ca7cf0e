import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/playground/host/edition.ts';
import { broken } from './laws.ts';
import { play } from './play.ts';
import { allRows, rowName, someRows } from './rows.ts';

/**
 * The matrix of one edition: each call × each fault once, in a story and a client that the row's name chooses. All of it, for
 * every story and every client, is `npm run matrix`.
 */
export const matrixOf = (edition: Edition): void => {
  const rows = someRows(allRows()).filter((row) => row.edition === edition);

  describe(`the fault matrix of the ${edition} edition`, () => {
    it.each(rows.map((row) => [rowName(row), row] as const))('%s', async (_name, row) => {
      expect(broken(row, await play(row))).toEqual([]);
    });
  });
};
