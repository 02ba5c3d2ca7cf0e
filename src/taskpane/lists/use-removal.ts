import { useState } from 'react';

/** A stored list of which the sender removes parts. */
export interface Removal<Stored, Part> {
  readonly stored: Stored;
  /** What was removed last and can be restored. */
  readonly removed: Part | undefined;
  /** Whether the last change could not be saved. */
  readonly failed: boolean;
  /** Saves a change; `removed` is what it removes, undefined where it restores. */
  readonly change: (work: (stored: Stored) => Stored, removed: Part | undefined) => void;
}

/**
 * Holds a stored list, with what was removed last.
 *
 * @param read does not call Outlook
 * @param save returns whether it was saved
 */
export function useRemoval<Stored, Part>(
  read: () => Stored,
  save: (work: (stored: Stored) => Stored) => Promise<boolean>,
): Removal<Stored, Part> {
  const [stored, setStored] = useState(read);
  const [removed, setRemoved] = useState<Part>();
  const [failed, setFailed] = useState(false);

  const change = async (work: (all: Stored) => Stored, after: Part | undefined): Promise<void> => {
    const saved = await save(work);
    setFailed(!saved);
    if (saved) setRemoved(after === undefined ? undefined : () => after);
    setStored(read);
  };
  return { stored, removed, failed, change: (work, after) => void change(work, after) };
}
