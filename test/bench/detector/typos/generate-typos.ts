/**
 * Makes mistypings of the benchmark's own: for every target and every kind of slip a few rows, chosen by a seed,
 * so that the detector is not tuned to one fixed list. A row that is itself a real name is left out.
 */
import { randomNumbers, stableHash } from './random.ts';
import { commonTypos, wrongTlds, embeddings, combosquats } from './typos.ts';
import { singleEdits } from './single-edits.ts';
import { dotTypos } from './dot-typos.ts';
import { homoglyphs } from './homoglyphs.ts';
import type { Typo } from '../row.ts';

/** Every variant of one kind of typo; `pick` chooses among them. */
type Variants = Readonly<Record<string, readonly string[]>>;

/** At most `each` rows for each target and kind of typo. `isReal` says which typed names exist and are no typos. */
export function generateTypos(
  targets: readonly string[],
  source: string,
  options: { each: number; seed: number; isReal: (domain: string) => boolean },
): Typo[] {
  const rows: Typo[] = [];
  for (const intended of targets)
    for (const [kind, variants] of Object.entries(variantsOf(intended, options.seed))) {
      const possible = [...new Set(variants)].filter((typed) => typed !== intended && !options.isReal(typed));
      const random = randomNumbers(options.seed ^ stableHash(`${intended} ${kind}`));
      for (const typed of pick(possible, options.each, random)) rows.push({ typed, intended, source, kind });
    }
  return rows;
}

/** The number of first typos that a second one follows. All of them would be a million for a long name. */
const firstTypos = 12;

function variantsOf(domain: string, seed: number): Variants {
  const single = singleEdits(domain);
  const first = pick(Object.values(single).flat(), firstTypos, randomNumbers(seed ^ stableHash(domain)));
  return {
    ...single,
    ...dotTypos(domain),
    ...homoglyphs(domain),
    'TLD slip': commonTypos(domain),
    'wrong TLD': wrongTlds(domain),
    embedded: embeddings(domain),
    combosquat: combosquats(domain),
    'label and TLD': first.flatMap((typed) =>
      pick(commonTypos(typed), 1, randomNumbers(seed ^ stableHash(typed))),
    ),
    'double error': first.flatMap((typed) => {
      const random = randomNumbers(seed ^ stableHash(typed));
      return pick(Object.values(singleEdits(typed)).flat(), 1, random).filter((again) => again !== domain);
    }),
  };
}

function pick<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  const chosen: Item[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}
