import type { Finding, FindingKind } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import type { Matter, WhyWords } from '../words.ts';

const matterOf: Readonly<Partial<Record<FindingKind, Matter>>> = {
  malformed: 'nowhere',
  'unknown-tld': 'nowhere',
  'closed-registry': 'nowhere',
  'personal-account': 'private',
  'name-shows-another-address': 'hidden',
};

/** Returns what was found, why it matters and what to do, for the worst finding of a doubt. */
export function whyAsked({ seen, matters, toDo }: WhyWords, { findings, denied }: Doubt): string[] {
  const [worst] = findings;
  if (denied || !worst) return [seen.denied, matters.forbidden, toDo.change];
  const matter = isMali(worst) ? 'mali' : (matterOf[worst.kind] ?? 'stranger');
  return [seen[worst.kind], matters[matter], worst.suggestions.length > 0 ? toDo.choose : toDo.compare];
}

/** `.ml` for `.mil`, the case that this add-in was made for. */
function isMali({ typed, suggestions }: Finding): boolean {
  return typed.endsWith('.ml') && suggestions.some(({ domain }) => domain.endsWith('.mil'));
}
