import type { Installed } from '../review/installed.ts';
import type { Words } from '../text/words.ts';
import { checkedBy } from './pane-sentence.ts';
import type { Looking } from './use-look.ts';

/** How the check of this message stands, a line each: what was checked and by which policy; when, and by which build. */
export function health(
  words: Words,
  { shown, checkedAt }: Pick<Looking, 'shown' | 'checkedAt'>,
  installed: Installed | undefined,
  build: string,
): string[] {
  if (!installed || checkedAt === undefined) return [`Nearmiss ${build}`];
  const what = shown.type === 'reviewed' ? [checkedBy(words, shown.review)] : [];
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(checkedAt);
  return [...what, words.pane.lastChecked(time, build)];
}
