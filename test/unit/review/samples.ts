import { differences } from '../../../src/detector/similarity/differences.ts';
import type { Finding, Suggestion } from '../../../src/detector/finding.ts';
import type { Choice, Doubt, Review } from '../../../src/review/review.ts';

export function suggestion(address: string, differs?: Suggestion['differs']): Suggestion {
  return {
    address,
    domain: address.slice(address.indexOf('@') + 1),
    provenance: { source: 'protected' },
    differs: differs ?? { typed: [], intended: [] },
  };
}

export function finding(given: Partial<Finding> = {}): Finding {
  return {
    kind: 'tld-typo',
    strength: 'strong',
    score: 0.9,
    factors: [],
    typed: 'army.ml',
    suggestions: [
      suggestion('kim@army.mil', {
        typed: [],
        intended: [{ start: 6, end: 7 }],
      }),
    ],
    tie: false,
    facts: { typedSuffix: 'ml' },
    ...given,
  };
}

export function doubt(given: Partial<Doubt> = {}): Doubt {
  return {
    id: 'to:0',
    recipient: { field: 'to', address: 'kim@army.ml', displayName: 'Kim Miller' },
    findings: [finding()],
    severity: 'confirm',
    ...given,
  };
}

/** A second doubt of the same kind, about a recipient in Cc. */
export function secondDoubt(given: Partial<Doubt> = {}): Doubt {
  return doubt({
    id: 'cc:0',
    recipient: { field: 'cc', address: 'lee@gmial.com', displayName: '' },
    findings: [
      finding({
        kind: 'domain-typo',
        strength: 'medium',
        typed: 'gmial.com',
        suggestions: [
          suggestion('lee@gmail.com', { typed: [{ start: 2, end: 3 }], intended: [{ start: 3, end: 4 }] }),
        ],
      }),
    ],
    ...given,
  });
}

/**
 * A doubt that rests only on `count` other recipients at similar domains.
 *
 * @param id field and place, such as `to:0`
 */
export function rumour(
  id: string,
  address: string,
  meant: string | readonly string[],
  count = 1,
  given: Partial<Doubt> = {},
): Doubt {
  const [local = '', typed = ''] = address.split('@');
  const domains = [meant].flat();
  const suggestions = domains.map((domain): Suggestion => ({
    ...suggestion(`${local}@${domain}`, differences(typed, domain)),
    provenance: { source: 'other-recipients', count, of: count },
    hearsay: true,
  }));
  const [field] = id.split(':');
  return doubt({
    id,
    recipient: { field: field === 'cc' ? 'cc' : 'to', address, displayName: '' },
    findings: [
      finding({ kind: 'domain-typo', strength: 'medium', typed, suggestions, tie: domains.length > 1 }),
    ],
    ...given,
  });
}

export function review(
  doubts: readonly Doubt[],
  choices: Readonly<Record<string, Choice>> = {},
  phase: Review['phase'] = 'deciding',
): Review {
  return { phase, kind: 'message', policyVersion: 'test', doubts, choices };
}
