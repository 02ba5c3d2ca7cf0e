import type { Span } from '../../detector/finding.ts';

/** A run of an address that differs from its counterpart, or is the same. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
  /**
   * How many characters this address lacks here compared to its counterpart. Drawn as a gap, so that the rest
   * lines up.
   */
  readonly gap: number;
}

/** The spans in which a domain differs from another one, and its length. */
export interface Differing {
  readonly spans: readonly Span[];
  readonly length: number;
}

/**
 * Splits an address where its domain (the part after the last `@`) differs from that of its counterpart.
 * Unmarked characters are the same in both, in the same order. So the two are walked in parallel, and where
 * one has more characters, the other gets a gap.
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

/** Returns how many characters from `position` on are marked. */
function runAt(spans: readonly Span[], position: number, length: number): number {
  const span = spans.find(({ start, end }) => start <= position && position < Math.min(end, length));
  return span ? Math.min(span.end, length) - position : 0;
}
