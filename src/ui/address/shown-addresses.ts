import type { Finding, Span, Suggestion } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import type { Differing } from './address-segments.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';

/** An address as it is drawn: its text, and where its domain differs from its counterpart. */
export interface ShownAddress {
  readonly address: string;
  readonly differs: readonly Span[];
  /** Given where the two can be drawn one above the other, character by character. */
  readonly counterpart?: Differing;
}

export interface ShownAddresses {
  readonly typed: ShownAddress;
  readonly meant: readonly ShownAddress[];
}

/**
 * The address as typed and those that may be meant, each marked where it differs; of each only its domain if `domainsOnly`.
 * Several suggestions differ from the typed address in different places: then nothing is marked in that one, and what they
 * lack of it is marked in them.
 */
export function shownAddresses(doubt: Doubt, domainsOnly = false): ShownAddresses {
  const { typed, meant } = compared(doubt);
  return domainsOnly ? { typed: domainOf(typed), meant: meant.map(domainOf) } : { typed, meant };
}

function compared(doubt: Doubt): ShownAddresses {
  const { suggestions } = suggestionsFor(doubt);
  const { address } = doubt.recipient;
  const [first] = suggestions;
  const finding = doubt.findings.find((each) => each.suggestions.some((one) => one === first));
  if (!first || !finding) return { typed: { address, differs: [] }, meant: [] };
  if (suggestions.length === 1) return comparedOne(address, finding, first);
  return { typed: { address, differs: [] }, meant: suggestions.map((each) => comparedWith(finding, each)) };
}

/** The marks count from the domain's start, so they stay. */
function domainOf(shown: ShownAddress): ShownAddress {
  return { ...shown, address: shown.address.slice(Math.max(0, shown.address.lastIndexOf('@'))) };
}

function comparedOne(address: string, finding: Finding, suggestion: Suggestion): ShownAddresses {
  const { typed } = finding;
  const { domain, differs } = suggestion;
  return {
    typed: {
      address: inFormOf(typed, address),
      differs: differs.typed,
      counterpart: { spans: differs.intended, length: domain.length },
    },
    meant: [comparedWith(finding, suggestion)],
  };
}

function comparedWith({ typed }: Finding, { address, differs }: Suggestion): ShownAddress {
  return {
    address,
    differs: differs.intended,
    counterpart: { spans: differs.typed, length: typed.length },
  };
}

/** Spans count in the domain's Unicode form, so where another form was typed (Punycode), the Unicode form is shown. */
function inFormOf(typed: string, address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return at === 0 || address.slice(at).toLowerCase() === typed ? address : address.slice(0, at) + typed;
}
