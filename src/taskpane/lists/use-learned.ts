import { changeMemory, readMemory } from '../../outlook/storage/mailbox-memory.ts';
import type { MailboxMemory } from '../../review/memory/mailbox-memory.ts';
import { useRemoval } from './use-removal.ts';

export interface Learning {
  readonly memory: MailboxMemory;
  /** What was removed last and can be restored: one domain or all. */
  readonly removed: MailboxMemory | undefined;
  /** Whether the last change could not be saved. */
  readonly failed: boolean;
  readonly remove: (hosts: readonly string[]) => void;
  readonly undo: () => void;
}

/** Holds the domains that the mailbox learned, with removal and undo. */
export function useLearned(): Learning {
  const { stored, removed, failed, change } = useRemoval<MailboxMemory, MailboxMemory>(
    readMemory,
    changeMemory,
  );
  return {
    memory: stored,
    removed,
    failed,
    remove: (hosts) => {
      const isGone = ([host]: readonly [string, unknown]) => hosts.includes(host);
      const gone = new Map([...stored].filter(isGone));
      change((memory) => new Map([...memory].filter((entry) => !isGone(entry))), gone);
    },
    undo: () => {
      if (removed) change((memory) => new Map([...removed, ...memory]), undefined);
    },
  };
}
