import type { Span, Suggestion } from '../../detector/finding.ts';
import { isCritical } from './is-critical.ts';
import type { Doubt } from '../review.ts';

/** What the sender must do to keep an address: it is not possible, confirm a second time, or type `text`. */
export type KeepAct =
  | { readonly act: 'impossible' }
  | { readonly act: 'confirm' }
  | { readonly act: 'type'; readonly text: string };

/**
 * Returns what *Keep* takes for this doubt. Where the address is very likely a mistake, the sender types the
 * differing labels of the domain: whoever types `ml` has seen that it is not `mil`.
 */
export function keepAct(doubt: Doubt): KeepAct {
  const [worst] = doubt.findings;
  const meant = worst?.suggestions[0];
  if (!mayKeep(doubt)) return { act: 'impossible' };
  if (!meant || !isCritical(doubt)) return { act: 'confirm' };
  return { act: 'type', text: differingLabels(worst.typed, meant) };
}

/**
 * Whether the sender may keep the address at all: neither where the policy forbids it nor where it is no address,
 * so that no mail can arrive.
 */
export function mayKeep({ severity, denied, findings }: Doubt): boolean {
  const isDeliverable = findings.every(({ kind }) => kind !== 'malformed');
  return severity !== 'block' && denied === undefined && isDeliverable;
}

/**
 * Returns the typed domain from the first to the last label with a difference; the whole domain where none is
 * marked.
 */
function differingLabels(typed: string, { differs }: Suggestion): string {
  const missing = differs.intended.map((span) => placeOf(span, differs));
  const spans = differs.typed.concat(missing);
  const touched = labelsOf(typed).filter((label) => spans.some((span) => touches(label, span)));
  const first = touched[0];
  const last = touched[touched.length - 1];
  return typed.slice(first?.start, last?.end);
}

/**
 * Returns the empty span at which the typed domain lacks what `span` of the intended one contains. Unmarked
 * characters are the same in both, so counting them gives the place.
 */
function placeOf({ start }: Span, { typed, intended }: Suggestion['differs']): Span {
  const marked = intended.reduce((sum, each) => sum + Math.max(0, Math.min(each.end, start) - each.start), 0);
  const before = typed.reduce(
    (place, each) => (each.start < place ? place + each.end - each.start : place),
    start - marked,
  );
  return { start: before, end: before };
}

function labelsOf(domain: string): Span[] {
  let start = 0;
  return domain.split('.').map((label) => {
    const span = { start, end: start + label.length };
    start = span.end + 1;
    return span;
  });
}

/** A difference at a dot touches the labels on both sides. */
function touches(label: Span, span: Span): boolean {
  return label.start <= span.end && span.start <= label.end;
}
