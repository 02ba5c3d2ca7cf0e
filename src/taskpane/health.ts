import type { AddInConfig } from '../review/add-in-config.ts';
import type { BlockedSend } from '../review/blocked-send.ts';
import { plain } from '../text/plain.ts';
import type { WordsInPane } from '../text/words.ts';
import { checkedBy, longestVersion, notChecked } from './pane-sentence.ts';
import type { PaneContent } from './pane.ts';

/**
 * Returns the state of the check, a line each: what was checked by which policy; when and by which build;
 * when Send stopped the message, and what could not be checked then.
 */
export function health(
  words: WordsInPane,
  { shown, checkedAt, blockedSend }: Pick<PaneContent, 'shown' | 'checkedAt' | 'blockedSend'>,
  config: AddInConfig | undefined,
  build: string,
): string[] {
  const stopped = blockedSend ? stopLines(words, blockedSend) : [];
  if (!config || checkedAt === undefined) return [`Nearmiss ${build}`, ...stopped];
  const what = shown.type === 'reviewed' ? [checkedBy(words, shown.review)] : [];
  return [...what, words.pane.lastChecked(timeOf(words, checkedAt), build), ...stopped];
}

function stopLines(words: WordsInPane, { at, policyVersion = '?', build, unchecked }: BlockedSend): string[] {
  const short = (text: string) => plain(text, longestVersion);
  const stopped = words.pane.stoppedAt(timeOf(words, at), short(policyVersion), short(build));
  return unchecked === undefined ? [stopped] : [stopped, notChecked(words, unchecked)];
}

function timeOf({ locale }: WordsInPane, at: number): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
