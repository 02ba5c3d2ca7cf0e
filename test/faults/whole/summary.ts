import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { sampleRows, someRows } from '../rows/chosen-rows.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { isUsual, nameOfWords } from '../invariants/words-told.ts';

/** A row, and what was observed while it was played. */
export interface Played {
  readonly row: Row;
  readonly seen: Seen;
}

/** How a story ended while the fault lasted. */
type End = 'at once' | 'in the end' | 'stays' | 'Outlook stops it';

const ends: readonly End[] = ['at once', 'in the end', 'stays', 'Outlook stops it'];

export const endOf = ({ sent, decided }: Seen): End => {
  const [first] = decided;
  if (sent.length > 0) return first?.result.type === 'sent' ? 'at once' : 'in the end';
  return decided.at(-1)?.result.type === 'stopped' ? 'stays' : 'Outlook stops it';
};

const failureWords = (played: readonly Played[]): string[] =>
  [...new Set(played.flatMap(({ seen }) => seen.told.map(nameOfWords)))]
    .filter((name) => /^(?:notice|errors|alert|pane|Outlook)\b/.test(name) && !isUsual(name))
    .sort();

const line = (what: string, played: readonly Played[], all: number): string => {
  const counts = ends.map((end) => played.filter(({ seen }) => endOf(seen) === end).length);
  const faults = new Set(played.map(({ row }) => row.how)).size;
  const words = failureWords(played).map((name) => `\`${name}\``);
  return `| ${[what, faults, all, ...counts, words.join(', ') || '–'].join(' | ')} |`;
};

const heading = [
  '| what fails | faults | rows | at once | in the end | stays | Outlook stops it | the sender reads |',
  '|---|---:|---:|---:|---:|---:|---:|---|',
];

const whatOf = ({ what, cause }: Row): string => (cause.kind === 'call' ? `\`${what}\`` : what);

/** Returns the table of the rows of one edition that were played, with the number of all its rows. */
export const table = (edition: Edition, played: readonly Played[], all: readonly Row[]): string => {
  const here = played.filter(({ row }) => row.edition === edition);
  const whats = [...new Set(here.map(({ row }) => row.what))];
  const lines = whats.map((what) => {
    const mine = here.filter(({ row }) => row.what === what);
    const total = all.filter((row) => row.edition === edition && row.what === what).length;
    return line(mine[0] === undefined ? what : whatOf(mine[0].row), mine, total);
  });
  return [...heading, ...lines].join('\n');
};

const planned = [
  '| what fails | faults | rows in all | with `some` | in `npm test` |',
  '|---|---:|---:|---:|---:|',
];

/** Returns the table of the faults of one edition, with the number of their rows. */
export const planTable = (edition: Edition, all: readonly Row[]): string => {
  const of = (rows: readonly Row[]) => rows.filter((row) => row.edition === edition);
  const [here, some, sample] = [of(all), of(someRows(all)), of(sampleRows(all))];
  const lines = [...new Set(here.map(whatOf))].map((what) => {
    const [mine = [], ...played] = [here, some, sample].map((rows) =>
      rows.filter((row) => whatOf(row) === what),
    );
    const faults = new Set(mine.map(({ how }) => how)).size;
    return `| ${[what, faults, mine.length, ...played.map(({ length }) => length)].join(' | ')} |`;
  });
  const faults = new Set(here.map(({ what, how }) => `${what} ${how}`)).size;
  return [
    ...planned,
    ...lines,
    `| in all | ${faults} | ${here.length} | ${some.length} | ${sample.length} |`,
  ].join('\n');
};
