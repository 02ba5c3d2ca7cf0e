import type { Finding } from '../../detector/finding.ts';
import { slipOf } from '../../review/doubts/slip.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { Doubt } from '../../review/review.ts';
import { plain } from '../plain.ts';
import type { Words } from '../words.ts';
import { explain, support } from './explain.ts';
import { joinSentences } from './join-sentences.ts';

/** Longest reason of an administrator that is shown, in code points. */
const longestReason = 500;

/** Rules whose findings are a slip, which the two domains above the reason show. */
const slips: readonly Finding['kind'][] = [
  'malformed',
  'tld-typo',
  'wrong-tld',
  'doppelganger',
  'domain-typo',
  'closed-registry',
  'label-and-tld',
  'unknown-tld',
];

/**
 * Returns the reason below the two addresses and their stamps, which says only what those do not: the
 * administrator's reason; else what supports the suggestion, or the slip, or what the rule found. Empty where
 * several addresses are suggested.
 */
export function shortReason(words: Words, doubt: Doubt): string {
  const { denied, findings } = doubt;
  const [worst] = findings;
  const [first, another] = suggestionsFor(doubt).suggestions;
  if (denied) return plain(denied.reason, longestReason);
  if (!worst || another) return '';
  const script = worst.facts.lookalikeLetter?.script;
  if (!first || (script === undefined && !slips.includes(worst.kind))) return explain(words, worst);
  const supported = support(words, worst, ['own', 'trusted']);
  if (script !== undefined) supported.unshift(words.slips.foreign(words.names.script(script)));
  return joinSentences(supported.length > 0 ? supported : [words.slips[slipOf(worst.typed, first.domain)]]);
}
