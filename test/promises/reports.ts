import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { root } from '../structure/source-tree.ts';
import type { Ran } from './judge.ts';

/** The members read here of a report by vitest's JSON reporter. */
const reportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({
          ancestorTitles: v.array(v.string()),
          title: v.string(),
          status: v.string(),
          meta: v.object({ assertions: v.optional(v.number()) }),
        }),
      ),
    }),
  ),
});

/**
 * Returns the tests that a step of `npm test` ran; none if its report is missing or damaged, as after a
 * crash.
 */
export function testsOf(folder: string, step: string): Ran[] {
  const report = path.join(folder, `${step}.json`);
  const read = existsSync(report) && v.safeParse(reportSchema, parsed(readFileSync(report, 'utf8')));
  if (!read || !read.success) return [];
  return read.output.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, meta }) => ({
      file: path.relative(root, name).split(path.sep).join('/'),
      titles: [...ancestorTitles, title],
      status,
      assertions: meta.assertions ?? 0,
    })),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
