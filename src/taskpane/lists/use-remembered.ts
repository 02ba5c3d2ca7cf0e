import { useState } from 'react';
import { changeRemembered, readRemembered } from '../outlook/storage/remembered.ts';
import { type RememberedEntry } from '../review/keep/remembered.ts';
import { dayOf } from '../review/memory/day.ts';

export interface Remembering {
  /** The newest first. */
  readonly entries: readonly RememberedEntry[];
  /** Today, by which expired entries are recognised. */
  readonly today: number;
  /** The entry that was removed last and can be restored. */
  readonly removed: RememberedEntry | undefined;
  /** Whether the last change could not be saved. */
  readonly failed: boolean;
  readonly remove: (entry: RememberedEntry) => void;
  readonly undo: () => void;
}

/** Holds the remembered addresses, with removal and undo. */
export function useRemembered(): Remembering {
  const [entries, setEntries] = useState(newestFirst);
  const [today] = useState(() => dayOf(Date.now()));
  const [removed, setRemoved] = useState<RememberedEntry>();
  const [failed, setFailed] = useState(false);

  const change = async (
    work: (entries: readonly RememberedEntry[]) => readonly RememberedEntry[],
    after: RememberedEntry | undefined,
  ): Promise<void> => {
    const saved = await changeRemembered(work);
    setFailed(!saved);
    if (saved) setRemoved(after);
    setEntries(newestFirst());
  };

  return {
    entries,
    today,
    removed,
    failed,
    remove: (entry) => void change((all) => all.filter(({ address }) => address !== entry.address), entry),
    undo: () => {
      if (removed) void change((all) => all.concat(removed), undefined);
    },
  };
}

function newestFirst(): readonly RememberedEntry[] {
  return readRemembered().slice().reverse();
}
