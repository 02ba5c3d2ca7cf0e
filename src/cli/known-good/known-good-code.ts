import { frontCoded } from './front-coded.ts';

/** Returns the text of `src/detector/data/known-good.generated.ts`, without the comment at its start. */
export function knownGoodCode(date: string, domains: readonly string[]): string {
  return `import { frontDecodedDomains } from './front-coding.ts';

/**
 * Real domains that look like a typo of a mail provider, a .mil name or each other: exempt, never suggested.
 */
export const knownGood: { readonly date: string; readonly domains: readonly string[] } = {
  date: '${date}',
  domains: frontDecodedDomains('${frontCoded(domains.map(reversed).sort())}'),
};
`;
}

/** Domains that begin with their suffix have more in common with the one before. */
function reversed(domain: string): string {
  return domain.split('.').reverse().join('.');
}
