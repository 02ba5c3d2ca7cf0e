import type { Span } from '../detector/finding.ts';

/** A run of an address that differs from its counterpart, or does not. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
  /** How many characters the counterpart has here and this address has not: drawn as a gap, so that the rest lines up. */
  readonly gap: number;
}

/**
 * An address cut where it differs. `spans` are offsets into its domain (the part after the last `@`); `counterpart` are the
 * spans of the address it is compared with. Spans that are out of order or out of range mark nothing.
 */
export function addressSegments(
  address: string,
  spans: readonly Span[],
  counterpart: readonly Span[] = [],
): Segment[] {
  const paired = spans.length === counterpart.length;
  let end = address.lastIndexOf('@') + 1;
  const start = end;
  const segments: Segment[] = [];
  let plainFrom = 0;
  spans.forEach((span, index) => {
    const from = start + span.start;
    const to = start + span.end;
    const other = counterpart[index];
    const gap = paired && other ? Math.max(0, other.end - other.start - (to - from)) : 0;
    if (from < end || to < from || to > address.length || (from === to && gap === 0)) return;
    if (from > plainFrom) segments.push({ text: address.slice(plainFrom, from), differs: false, gap: 0 });
    segments.push({ text: address.slice(from, to), differs: true, gap });
    end = to;
    plainFrom = to;
  });
  if (plainFrom < address.length) segments.push({ text: address.slice(plainFrom), differs: false, gap: 0 });
  return segments;
}
