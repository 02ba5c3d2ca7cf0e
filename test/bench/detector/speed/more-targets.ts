import type { Corpus } from '../corpus.ts';
import type { Target } from '../load.ts';

/** The benchmark's targets, grown to `count`: every second popular domain, then names made of two of their labels. */
export function moreTargets({ targets, legit }: Corpus, count: number): Target[] {
  const popular = legit.filter(({ set }) => set === 'popular').map(({ domain }) => domain);
  const partners = popular.filter((_, at) => at % 2 === 1);
  const names = new Set([...targets.map(({ domain }) => domain), ...partners.slice(0, count)]);
  for (let step = 1; names.size < count; step++)
    for (let at = 0; at < partners.length && names.size < count; at++)
      names.add(`${labelAt(partners, at)}-${partners[(at + step) % partners.length] ?? ''}`);
  const kinds = new Map(targets.map((target) => [target.domain, target.kind]));
  return [...names]
    .slice(0, count)
    .map((domain) => ({ domain, kind: kinds.get(domain) ?? ('organisation' as const) }));
}

function labelAt(domains: readonly string[], at: number): string {
  return domains[at]?.split('.')[0] ?? '';
}
