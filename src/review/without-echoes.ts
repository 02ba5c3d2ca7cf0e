import type { Doubt } from './review.ts';
import { worstDoubtsFirst } from './worst-first.ts';

/**
 * Doubts without those that are only the echo of a worse one. Two recipients at near domains can each be taken for a slip of
 * the other; where one is clearly the likelier mistake (`example.con` beside `example.com`), the other is not asked about.
 * Equal ones both stay: nobody knows which was meant.
 */
export function withoutEchoes(doubts: readonly Doubt[]): Doubt[] {
  const worst = worstByTyped(doubts);
  return doubts.filter((doubt) => {
    const near = onlyNear(doubt);
    const other = near === undefined ? undefined : worst.get(near);
    return !other || !isWorse(other, doubt);
  });
}

function worstByTyped(doubts: readonly Doubt[]): Map<string, Doubt> {
  const worst = new Map<string, Doubt>();
  for (const doubt of worstDoubtsFirst(doubts)) {
    const typed = doubt.findings[0]?.typed;
    if (typed !== undefined && !worst.has(typed)) worst.set(typed, doubt);
  }
  return worst;
}

/** The one domain of the message that all of a doubt's findings are about; undefined where anything else speaks against it. */
function onlyNear({ findings, denied }: Doubt): string | undefined {
  const near = findings[0]?.suggestions[0]?.domain;
  const isNear = findings.every(
    ({ suggestions }) =>
      suggestions.length > 0 &&
      suggestions.every(
        ({ domain, provenance }) => provenance.source === 'other-recipients' && domain === near,
      ),
  );
  return isNear && !denied ? near : undefined;
}

/** Equal doubts keep their order, whichever stands first. */
function isWorse(one: Doubt, other: Doubt): boolean {
  return worstDoubtsFirst([other, one])[0] === one;
}
