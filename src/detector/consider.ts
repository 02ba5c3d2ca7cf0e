import { conclude } from './conclude.ts';
import { detectAmong, isBeyondDoubt, open } from './detect.ts';
import type { Directory } from './directory.ts';
import type { Finding, FindingKind } from './finding.ts';
import { rank, type Ranked } from './rank.ts';
import { parseRecipient, type Recipient } from './recipient.ts';
import type { Case, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isKnown } from './silence.ts';
import type { Surroundings } from './surroundings.ts';

/** What one rule made of a recipient. */
export interface Consideration {
  readonly kind: FindingKind;
  /**
   * `unasked`: the recipient, or its domain, is beyond doubt. `silent`: nothing is wrong in the eyes of the rule. `weak`: what it found weighs
   * too little. `repeated`: a better finding says the same, or the suggestion would itself be doubted. `found`: the sender's review has it.
   */
  readonly result: 'unasked' | 'silent' | 'weak' | 'repeated' | 'found';
  /** Of `repeated` and `found`. */
  readonly finding?: Finding;
  /** Of `weak`: the best that there was. */
  readonly best?: Ranked;
}

/** Everything that `detect` considers of one recipient, rule by rule in their order, with what it leaves out: for who wants to know why. */
export function consider(
  recipient: Recipient,
  directory: Directory,
  surroundings: Surroundings,
): Consideration[] {
  const parsed = parseRecipient(recipient.address);
  const asked = open(recipient, parsed, directory, surroundings);
  const hasDomain = parsed.kind !== 'empty' && parsed.kind !== 'entry';
  const isAsked = hasDomain && !isBeyondDoubt(asked);
  const isReal = asked.name !== undefined && !asked.mended && isKnown(asked.name, directory);
  const kept = detectAmong(recipient, directory, surroundings);
  return rules.map((rule) =>
    isAsked && !(isReal && rule.about === 'domain') ? consideration(rule, asked, kept) : unasked(rule, kept),
  );
}

/** Of a domain beyond doubt the host may still be found to look like a listed one. */
function unasked({ kind }: Rule, kept: readonly Finding[]): Consideration {
  const finding = kept.find((one) => one.kind === kind);
  return finding ? { kind, result: 'found', finding } : { kind, result: 'unasked' };
}

function consideration(rule: Rule, asked: Case, kept: readonly Finding[]): Consideration {
  const { kind } = rule;
  const verdict = rule.judge(asked);
  if (!verdict) return { kind, result: 'silent' };
  const shown = kept.find((finding) => finding.kind === kind);
  if (shown) return { kind, result: 'found', finding: shown };
  const finding = conclude(rule, verdict, asked);
  if (finding) return { kind, result: 'repeated', finding };
  const [best] = rank(verdict.evidence, asked, 0);
  return best ? { kind, result: 'weak', best } : { kind, result: 'silent' };
}
