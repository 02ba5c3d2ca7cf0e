import { createHash } from 'node:crypto';

/** The commands whose files say who wrote them. */
export type Writer = 'screen' | 'rules';

const nothing = '0'.repeat(64);
const pattern = /written by nearmiss (screen|rules), sha256:([\da-f]{64})/;

/**
 * What such a file has in a comment, or where its format names a generator, before any text of a stranger. `sealed` puts the checksum into
 * it, so that a file that somebody changed is theirs.
 */
export function markOf(writer: Writer): string {
  return `written by nearmiss ${writer}, sha256:${nothing}`;
}

/** A text with a mark, whose checksum (SHA-256 over the text with zeros in its place) is now that of the text. */
export function sealed(text: string): string {
  return text.replace(nothing, checksum(text));
}

/** Whether this command wrote the text, and nobody changed it. */
export function isSealedBy(writer: Writer, text: string): boolean {
  const [mark = '', command, sum = ''] = pattern.exec(text) ?? [];
  return command === writer && checksum(text.replace(mark, markOf(writer))) === sum;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
