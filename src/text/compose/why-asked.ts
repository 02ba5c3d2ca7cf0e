import type { Finding, FindingKind } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import type { PlainText } from './plain.ts';

/** What can happen to mail that goes where it was not meant to go. */
type Matter = 'stranger' | 'mali' | 'nowhere' | 'private' | 'hidden' | 'forbidden';

/** The answers to "Why am I asked?": one sentence each for what was seen, why it matters, and what to do. */
export interface WhyWords {
  readonly question: string;
  /** The same for a screen reader, which may meet several of them. */
  readonly questionOf: (address: PlainText) => string;
  readonly seen: Readonly<Record<FindingKind | 'denied', string>>;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly toDo: Readonly<Record<'choose' | 'compare' | 'change', string>>;
}

const matterOf: Readonly<Partial<Record<FindingKind, Matter>>> = {
  malformed: 'nowhere',
  'unknown-tld': 'nowhere',
  'closed-registry': 'nowhere',
  'personal-account': 'private',
  'name-shows-another-address': 'hidden',
};

/** What was seen, why it matters, and what to do, about the worst of what was found. */
export function whyAsked({ seen, matters, toDo }: WhyWords, { findings, denied }: Doubt): string[] {
  const [worst] = findings;
  if (denied || !worst) return [seen.denied, matters.forbidden, toDo.change];
  const matter = isMali(worst) ? 'mali' : (matterOf[worst.kind] ?? 'stranger');
  return [seen[worst.kind], matters[matter], worst.suggestions.length > 0 ? toDo.choose : toDo.compare];
}

/** The case that this add-in was made for. */
function isMali({ typed, suggestions }: Finding): boolean {
  return typed.endsWith('.ml') && suggestions.some(({ domain }) => domain.endsWith('.mil'));
}
