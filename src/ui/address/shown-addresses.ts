import type { Finding, Span, Suggestion } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import type { Differing } from './address-segments.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';

/** An address as it is drawn: its text, and the spans in which its domain differs from its counterpart. */
export interface ShownAddress {
  readonly address: string;
  readonly differs: readonly Span[];
  /** Set where the two can be aligned character by character. */
  readonly counterpart?: Differing;
}

export interface ShownAddresses {
  readonly typed: ShownAddress;
  readonly meant: readonly ShownAddress[];
}

/**
 * Returns the address as typed and those that may be meant, each with its differences; only the domains if
 * `domainsOnly`. Several suggestions differ from the typed address in different places, so the typed one is
 * then unmarked and the suggestions are marked. At most `most` of them are returned.
 */
export function shownAddresses(doubt: Doubt, domainsOnly = false, most?: number): ShownAddresses {
  const { typed, meant } = compared(doubt, suggestionsFor(doubt).suggestions.slice(0, most));
  return domainsOnly ? { typed: domainOf(typed), meant: meant.map(domainOf) } : { typed, meant };
}

function compared(doubt: Doubt, suggestions: readonly Suggestion[]): ShownAddresses {
  const { address } = doubt.recipient;
  const [first] = suggestions;
  const finding = doubt.findings.find((each) => each.suggestions.some((one) => one === first));
  if (!first || !finding) return { typed: { address, differs: [] }, meant: [] };
  if (suggestions.length === 1) return comparedOne(address, finding, first);
  return { typed: { address, differs: [] }, meant: suggestions.map((each) => comparedWith(finding, each)) };
}

/** The spans count from the start of the domain, so they stay valid. */
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

/** Spans refer to the domain's Unicode form, so that form is shown where another (Punycode) was typed. */
function inFormOf(typed: string, address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return at === 0 || address.slice(at).toLowerCase() === typed ? address : address.slice(0, at) + typed;
}
