import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/playground/server/folders.ts';
import { allRows } from '../rows/rows.ts';
import { planTable } from './summary.ts';
import { readWholeRun, type WholeRun } from './whole-run.ts';

/** The page that contains the tables of the matrix. */
export const reliabilityPage = path.join(root, 'docs/measured/reliability.md');

const marks = (name: string): readonly [string, string] => [`<!-- ${name} -->`, `<!-- /${name} -->`];

const last = ({ rows, broken, longestSendSeconds }: WholeRun): string =>
  `The last whole run played ${rows.toLocaleString('en')} rows, and ${broken} broke a promise; the longest Send took ` +
  `${Math.round(longestSendSeconds)} s of Outlook's clock.`;

/** Returns the generated parts of the page by the names of their marks. */
export const parts = (): Readonly<Record<string, string>> => {
  const rows = allRows();
  const run = readWholeRun();
  return {
    'matrix on-send': planTable('on-send', rows),
    'matrix smart-alerts': planTable('smart-alerts', rows),
    'last run': last(run),
    'last run on-send': run.tables['on-send'],
    'last run smart-alerts': run.tables['smart-alerts'],
  };
};

const around = (text: string, name: string): readonly [string, string, string] => {
  const [from, to] = marks(name);
  const [before, rest] = text.split(from);
  const [inside, after] = rest?.split(to) ?? [];
  if (before === undefined || inside === undefined || after === undefined)
    throw new Error(`docs/measured/reliability.md has no part “${name}”.`);
  return [before + from, inside, to + after];
};

export const readReliability = (): string => readFileSync(reliabilityPage, 'utf8');

/** Returns a marked part of the page with normalised white space, because prettier aligns columns and wraps lines. */
export const partOf = (text: string, name: string): string => even(around(text, name)[1]);

export const withPart = (text: string, name: string, part: string): string => {
  const [before, , after] = around(text, name);
  return `${before}\n${part}\n${after}`;
};

export const even = (text: string): string =>
  text
    .trim()
    .replace(/(?<=[^|\n])\n(?=[^|\n])/g, ' ')
    .replace(/ *\| */g, ' | ')
    .replace(/:?-{2,}:?/g, '--');
