import type { DomainName } from './domain.ts';
import type { FindingFacts } from '../finding.ts';

/** Returns the facts about the typed suffix. A name of one label has none. */
export function suffixFacts({ suffix, labels, tldExists }: DomainName): FindingFacts {
  return labels.length === 1 ? {} : { typedSuffix: suffix, tldExists };
}
