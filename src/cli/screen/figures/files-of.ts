import { basename } from 'node:path';
import type { Input } from '../../exports/input/inputs.ts';
import type { Screening } from '../screening-schema.ts';

/** Returns how each file was read. */
export function filesOf(inputs: readonly Input[]): Screening['files'] {
  return inputs.map(({ sniffed, source }) => ({
    name: basename(sniffed.file),
    format: sniffed.format,
    columns: { ...source.columns },
  }));
}
