import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Returns the text of a Markdown file as `npm run fix` would leave it: `file` is the path whose settings apply. */
export const formatted = async (file: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

/** Writes a generated page of the documentation, formatted. */
export const writePage = async (file: string, text: string): Promise<void> =>
  writeFileSync(file, await formatted(file, text));
