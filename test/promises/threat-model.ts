import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../structure/source-tree.ts';

/** A test as the threat model quotes it: its file, and its title or the title of a group around it. */
export interface QuotedTest {
  readonly file: string;
  readonly title: string;
}

/** One row of the threat model's tables. */
export interface Promised {
  readonly promise: string;
  readonly tests: readonly QuotedTest[];
}

export const threatModel = (): string =>
  readFileSync(path.join(root, 'docs/administrators/threat-model.md'), 'utf8');

/** The rows of every table below "What is promised", with the tests that each row quotes. */
export function promisesIn(model: string): Promised[] {
  const [, section = ''] = /## What is promised\n([\s\S]*)\n## What is not promised/.exec(model) ?? [];
  return [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, promise = '', heldBy = '']) => ({ promise: promise.trim(), tests: quotedIn(heldBy) }))
    .filter(({ promise }) => promise !== 'promise' && !/^-+$/.test(promise));
}

function quotedIn(heldBy: string): QuotedTest[] {
  return [...heldBy.matchAll(/`(test\/[^`]+\.tsx?)`: “((?:[^“”]|“[^“”]*”)+)”/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  );
}
