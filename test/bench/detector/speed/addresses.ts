import type { Corpus } from '../corpus.ts';
import { randomNumbers } from '../typos/random.ts';

/** The number of right addresses for each typo: far fewer than in real mail, so that every rule is measured. */
const goodForEachTypo = 9;
const size = 5000;

/** Returns the addresses to judge, in mixed order: popular domains that are no targets, and typos of every kind. */
export function addressesToJudge({ legit, typos }: Corpus, targets: readonly string[]): string[] {
  const known = new Set(targets);
  const unseen = legit.filter(({ set, domain }) => set === 'popular' && !known.has(domain));
  const random = randomNumbers(20_261_124);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return Array.from({ length: size }, (_, n) => {
    const domain = n % (goodForEachTypo + 1) === 0 ? pick(typos)?.typed : pick(unseen)?.domain;
    return `kim@${domain ?? ''}`;
  });
}
