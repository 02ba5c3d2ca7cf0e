import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../src/playground/host/edition.ts';
import { root } from '../../src/playground/server/folders.ts';

/** The page that the tables of the matrix stand in. */
export const reliabilityPage = path.join(root, 'docs/reliability.md');

const marks = (name: string): readonly [string, string] => [`<!-- ${name} -->`, `<!-- /${name} -->`];

export const markOf: Readonly<Record<Edition, string>> = {
  'on-send': 'matrix on-send',
  'smart-alerts': 'matrix smart-alerts',
};

const around = (text: string, name: string): readonly [string, string, string] => {
  const [from, to] = marks(name);
  const [before, rest] = text.split(from);
  const [inside, after] = rest?.split(to) ?? [];
  if (before === undefined || inside === undefined || after === undefined)
    throw new Error(`docs/reliability.md has no part “${name}”.`);
  return [before + from, inside, to + after];
};

export const readReliability = (): string => readFileSync(reliabilityPage, 'utf8');

/** A marked part of the page, its white space made even: prettier sets the columns. */
export const partOf = (text: string, name: string): string => even(around(text, name)[1]);

export const withPart = (text: string, name: string, part: string): string => {
  const [before, , after] = around(text, name);
  return `${before}\n${part}\n${after}`;
};

export const even = (text: string): string =>
  text
    .trim()
    .replace(/ *\| */g, ' | ')
    .replace(/:?-{2,}:?/g, '--');
