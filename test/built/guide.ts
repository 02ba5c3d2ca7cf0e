import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/playground/server/folders.ts';

/** The administrator's guide as it stands. */
export const guide = readFileSync(path.join(root, 'docs/administrators/guide.md'), 'utf8');

/** A block of code in it. */
export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

export const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, lines: text.trimEnd().split('\n') }),
);
/** What is typed into a shell. */
export const shell = blocks.filter(({ language }) => language === 'sh').flatMap(({ lines }) => lines);
/** So they begin. */
export const prefix = 'npm run -s nearmiss -- ';
/** What the command `nearmiss` is given there. */
export const commands = shell
  .filter((line) => line.startsWith(prefix))
  .map((line) => line.slice(prefix.length));
