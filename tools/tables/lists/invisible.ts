import { sourceLines } from '../../../src/cli/known-good/read-source.ts';
import { table, type Table } from '../render.ts';

export function invisibleTable(): Table {
  const ranges = sourceLines('invisible.txt').map((line) => line.split('-').map(escaped).join('-'));
  return table(
    'invisible.generated.ts',
    'Unicode 17.0.0 character properties and UTS 46 (Unicode-3.0), as in tools/tables/import/invisible-source.ts.',
    `
/** Matches invisible characters: controls, format characters and blanks, but not white space. */
export const invisible = /[${ranges.join('')}]/gu;`,
  );
}

function escaped(code: string): string {
  const value = parseInt(code, 16);
  if (value > 0xffff) return `\\u{${value.toString(16)}}`;
  return value > 0xff ? `\\u${code.toLowerCase()}` : `\\x${code.slice(2).toLowerCase()}`;
}
