import type { Span } from '../../detector/finding.ts';

/**
 * Returns a line of `^` under the differing characters of `address`; the spans refer to its domain. Undefined
 * if the address does not show that domain literally, because the marks would then be under the wrong
 * characters.
 */
export function marksUnder(address: string, domain: string, spans: readonly Span[]): string | undefined {
  const start = address.length - domain.length;
  if (spans.length === 0 || !address.toLowerCase().endsWith(`@${domain}`)) return undefined;
  const marks = new Array<string>(address.length + 1).fill(' ');
  for (const span of spans) marks.fill('^', start + span.start, start + Math.max(span.end, span.start + 1));
  return marks.join('').trimEnd();
}
