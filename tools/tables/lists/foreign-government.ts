import { hasGovernmentLabel } from '../../../src/detector/address/suffix-classes.ts';
import { countryTlds, isPublicSuffix, isWildcard } from './country-tlds.ts';
import { importWords, table, words, type Table } from '../render.ts';
import { sourceRows } from '../../../src/cli/known-good/read-source.ts';

export const foreignGovernmentDate = '2026-11-24';

/** Second-level labels that governments use. */
const labels = 'def defense fed go gob gouv gov govt gub gv mil mod police'.split(' ');

/** Returns government and defence suffixes of countries other than the US (`gov.ml`, `mod.uk`), sorted. */
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
${importWords}
export const foreignGovernmentDate = '${foreignGovernmentDate}';

/** Suffixes of governments and armed forces outside the US, without a label such as \`gov\` or \`mil\`. */
export const namedGovernments: readonly string[] = ${words(all.filter((suffix) => !byLabel.includes(suffix)))};

/** Those with such a label (\`gov ml mz;mil ml\`), in the send path only if the policy names the pack. */
export const labelledGovernments = '${grouped(byLabel)}';`,
  );
}

/** Encodes `gov.ml gov.mz mil.ml` as `gov ml mz;mil ml`. */
function grouped(suffixes: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const suffix of suffixes) {
    const [label = '', country = ''] = suffix.split('.');
    groups.set(label, [...(groups.get(label) ?? []), country]);
  }
  return [...groups].map(([label, countries]) => [label, ...countries].join(' ')).join(';');
}
