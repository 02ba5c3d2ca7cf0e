import { hasGovernmentLabel } from '../../../src/detector/address/suffix-classes.ts';
import { countryTlds, isPublicSuffix, isWildcard } from './country-tlds.ts';
import { table, words, type Table } from '../render.ts';
import { sourceRows } from '../read-source.ts';

export const foreignGovernmentDate = '2026-11-24';

/** What states call the part of their namespace that is theirs. */
const labels = 'def defense fed go gob gouv gov govt gub gv mil mod police'.split(' ');

/** Government and defence suffixes of other countries (`gov.ml`, `mod.uk`), sorted. */
export function foreignGovernmentSuffixes(): string[] {
  const derived = countryTlds()
    .filter((tld) => tld !== 'us')
    .flatMap((tld) =>
      (isWildcard(tld) ? ['gov', 'mil'] : labels.filter((label) => isPublicSuffix(`${label}.${tld}`))).map(
        (label) => `${label}.${tld}`,
      ),
    );
  const byHand = sourceRows('foreign-government.csv').map((row) => row.suffix ?? '');
  return [...new Set([...derived, ...byHand])].sort();
}

export function foreignGovernmentTable(): Table {
  const all = foreignGovernmentSuffixes();
  const byLabel = all.filter((suffix) => hasGovernmentLabel(suffix.split('.')));
  return table(
    'foreign-government.generated.ts',
    'the public suffix list as tldts has it, paired with government labels, and sources/foreign-government.csv.',
    `
export const foreignGovernmentDate = '${foreignGovernmentDate}';

/** Suffixes under which other countries' governments and armed forces are at home, and whose labels do not say so. */
export const namedGovernments: readonly string[] = ${words(all.filter((suffix) => !byLabel.includes(suffix)))};

/** Those whose labels say so (\`gov ml mz;mil ml\`): the send path has them only where a policy names the pack. */
export const labelledGovernments = '${grouped(byLabel)}';`,
  );
}

/** `gov.ml gov.mz mil.ml` as `gov ml mz;mil ml`. */
function grouped(suffixes: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const suffix of suffixes) {
    const [label = '', country = ''] = suffix.split('.');
    groups.set(label, [...(groups.get(label) ?? []), country]);
  }
  return [...groups].map(([label, countries]) => [label, ...countries].join(' ')).join(';');
}
