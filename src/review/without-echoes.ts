import type { Doubt } from './review.ts';
import { worstDoubtsFirst } from './worst-first.ts';

/**
 * Doubts without those that are only the echo of a worse one. Two recipients at near domains can each be taken for a slip of
 * the other; where one is clearly the likelier mistake (`example.con` beside `example.com`), the other is not asked about.
 * Equal ones both stay: nobody knows which was meant.
 */
export function withoutEchoes(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt) => !doubts.some((other) => isEcho(doubt, other)));
}

/** Whether all that speaks against `doubt` is that it is near the domain of `other`, which is worse. */
function isEcho(doubt: Doubt, other: Doubt): boolean {
  const { findings, denied } = doubt;
  const theirs = other.findings[0]?.typed;
  if (denied || theirs === undefined || !isWorse(other, doubt)) return false;
  return findings.every(
    ({ suggestions }) =>
      suggestions.length > 0 &&
      suggestions.every(
        ({ domain, provenance }) => provenance.source === 'other-recipients' && domain === theirs,
      ),
  );
}

/** Equal doubts keep their order, whichever stands first. */
function isWorse(one: Doubt, other: Doubt): boolean {
  return worstDoubtsFirst([other, one])[0] === one;
}
