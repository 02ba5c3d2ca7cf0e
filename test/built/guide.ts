import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/playground/server/folders.ts';

/** The text of the administrator's guide. */
export const guide = readFileSync(path.join(root, 'docs/administrators/guide.md'), 'utf8');

/** A code block in the guide. */
export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

export const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, lines: text.trimEnd().split('\n') }),
);
/** The lines that an administrator types into a shell. */
export const shell = blocks.filter(({ language }) => language === 'sh').flatMap(({ lines }) => lines);
/** How the commands begin. */
export const prefix = 'npm run -s nearmiss -- ';
/** The arguments of `nearmiss` in each command. */
export const commands = shell
  .filter((line) => line.startsWith(prefix))
  .map((line) => line.slice(prefix.length));
