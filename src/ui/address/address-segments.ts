import type { Span } from '../../detector/finding.ts';

/** A run of an address that differs from its counterpart, or does not. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
  /** How many characters the counterpart has here and this address has not: drawn as a gap, so that the rest lines up. */
  readonly gap: number;
}

/** Where a domain differs from another one: offsets into it, and its length. */
export interface Differing {
  readonly spans: readonly Span[];
  readonly length: number;
}

/**
 * An address cut where its domain (the part after the last `@`) differs from that of its counterpart. What is not marked is the
 * same in both, in the same order; so the two are walked side by side, and where one has more, the other gets a gap.
 */
export function addressSegments(address: string, spans: readonly Span[], counterpart?: Differing): Segment[] {
  const segments: Segment[] = [];
  let here = address.lastIndexOf('@') + 1;
  const offset = here;
  let there = 0;
  let plainFrom = 0;
  const flush = () => {
    if (here > plainFrom) segments.push({ text: address.slice(plainFrom, here), differs: false, gap: 0 });
  };
  while (here < address.length || there < (counterpart?.length ?? 0)) {
    const own = runAt(spans, here - offset, address.length - offset);
    const other = counterpart ? runAt(counterpart.spans, there, counterpart.length) : 0;
    if (own > 0 || other > 0) {
      flush();
      segments.push({
        text: address.slice(here, here + own),
        differs: true,
        gap: Math.max(0, other - own),
      });
      plainFrom = here + own;
    }
    const same = own === 0 && other === 0 ? 1 : 0;
    here = Math.min(address.length, here + own + same);
    there += other + same;
  }
  flush();
  return segments;
}

/** How many characters from `position` on are marked. */
function runAt(spans: readonly Span[], position: number, length: number): number {
  const span = spans.find(({ start, end }) => start <= position && position < Math.min(end, length));
  return span ? Math.min(span.end, length) - position : 0;
}
