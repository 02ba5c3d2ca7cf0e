import { createHash } from 'node:crypto';

/** The commands that mark the files they write. */
export type Writer = 'screen' | 'rules';

const nothing = '0'.repeat(64);
const pattern = /written by nearmiss (screen|rules), sha256:([\da-f]{64})/;

/**
 * Returns the mark to put into a file's comment, or where its format names a generator, before any text from
 * outside. `sealed` adds the checksum, so that a file that somebody has changed counts as theirs.
 */
export function markOf(writer: Writer): string {
  return `written by nearmiss ${writer}, sha256:${nothing}`;
}

/** Returns a marked text with its checksum: SHA-256 over the text with zeros in the checksum's place. */
export function sealed(text: string): string {
  return text.replace(nothing, checksum(text));
}

/** Returns whether this command wrote the text and nobody has changed it. */
export function isSealedBy(writer: Writer, text: string): boolean {
  const [mark = '', command, sum = ''] = pattern.exec(text) ?? [];
  return command === writer && checksum(text.replace(mark, markOf(writer))) === sum;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
