import { type RememberedEntry, stillHolding } from '../../review/keep/remembered.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import type { WordsInPane } from '../../text/words.ts';
import { usePaneWords } from '../pane-words.ts';
import { EntryList } from './entry-list.tsx';
import { writtenDay } from './written-day.ts';

export interface RememberedListProps {
  readonly entries: readonly RememberedEntry[];
  readonly days: number;
  readonly today: number;
  readonly onRemove: (entry: RememberedEntry) => void;
}

/** One line per address: since when and until when it holds, the reason, and a button that removes it. */
export function RememberedList({ entries, days, today, onRemove }: RememberedListProps) {
  const words = usePaneWords();
  const holding = stillHolding(entries, days, today);
  return (
    <EntryList
      entries={entries.map((entry) => ({
        name: plainAddress(entry.address),
        details: detailsOf(entry, holding.includes(entry) ? entry.day + days : undefined, words),
        removal: words.remembered.removeOf(plainAddress(entry.address)),
        onRemove: () => onRemove(entry),
      }))}
    />
  );
}

function detailsOf(
  { day, reason }: RememberedEntry,
  until: number | undefined,
  words: WordsInPane,
): string[] {
  const { remembered } = words;
  const date = writtenDay(words.locale);
  const validity =
    until === undefined ? remembered.expired(date(day)) : remembered.since(date(day), date(until));
  return reason === undefined ? [validity] : [validity, remembered.reason(plain(reason, 200))];
}
