import type { Span } from '../detector/finding.ts';
import type { Doubt } from '../review/review.ts';
import { offerFor } from './suggestions.ts';

/** The doubted address as it is drawn: its text, and where its domain differs from what was probably meant. */
export interface ShownAddress {
  readonly address: string;
  readonly differs: readonly Span[];
  readonly counterpart: readonly Span[];
}

/**
 * The address as typed, marked where it differs from the suggestion. Spans count in the domain's Unicode form, so where the
 * address was typed in another form (Punycode), that form of the domain is shown. Several suggestions differ in different
 * places: then only what differs from all of them is certain, and nothing is marked here.
 */
export function shownAddress(doubt: Doubt): ShownAddress {
  const { address } = doubt.recipient;
  const { suggestions } = offerFor(doubt);
  const only = suggestions.length === 1 ? suggestions[0] : undefined;
  const finding = doubt.findings.find((each) => each.suggestions.some((one) => one === only));
  if (!only || !finding) return { address, differs: [], counterpart: [] };
  const at = address.lastIndexOf('@') + 1;
  const asTyped = address.slice(at).toLowerCase() === finding.typed;
  return {
    address: asTyped || at === 0 ? address : address.slice(0, at) + finding.typed,
    differs: only.differs.typed,
    counterpart: only.differs.intended,
  };
}
