import type { Corpus } from '../corpus.ts';
import { randomNumbers } from '../typos/random.ts';

/** One mistyping among so many right addresses: far more than in real mail, so that no case is too rare to be measured. */
const goodForEachTypo = 9;
const size = 5000;

/** The addresses to judge, in mixed order: popular domains that are no targets, and mistypings of every kind. */
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
