import { useState } from 'react';
import { changeRemembered, readRemembered } from '../../outlook/storage/remembered.ts';
import { type RememberedEntry } from '../../review/keep/remembered.ts';
import { dayOf } from '../../review/memory/day.ts';
import { useRemoval } from './use-removal.ts';

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
  const [today] = useState(() => dayOf(Date.now()));
  const { stored, removed, failed, change } = useRemoval<readonly RememberedEntry[], RememberedEntry>(
    readRemembered,
    changeRemembered,
  );
  return {
    entries: stored.slice().reverse(),
    today,
    removed,
    failed,
    remove: (entry) => change((all) => all.filter(({ address }) => address !== entry.address), entry),
    undo: () => {
      if (removed) change((all) => all.concat(removed), undefined);
    },
  };
}
