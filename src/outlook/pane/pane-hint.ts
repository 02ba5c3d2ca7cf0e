const version = 1;

/** What opened the pane, and the doubts that it is about. */
export interface PaneHint {
  readonly from: 'alert' | 'notice';
  readonly doubts: readonly string[];
}

/** Enough to say where the pane was opened from. */
const mostDoubts = 20;

/**
 * What a button tells the pane that it opens: which doubts it is about, by their ids, never an address. The pane reads the
 * message again whatever this says; clients have lost it and mixed it up (office-js 3517, 3841). A JSON text, because older
 * clients pass nothing else on.
 */
export function paneHint({ from, doubts }: PaneHint): string {
  return JSON.stringify({ version, from, doubts: doubts.slice(0, mostDoubts) });
}

/** Reads it again; undefined for whatever is none of ours. */
export function readPaneHint(given: unknown): PaneHint | undefined {
  if (typeof given !== 'string' || given.length > longest) return undefined;
  try {
    const { version: written, from, doubts } = Object(JSON.parse(given)) as Record<string, unknown>;
    if (written !== version || (from !== 'alert' && from !== 'notice') || !Array.isArray(doubts))
      return undefined;
    return { from, doubts: doubts.filter((id): id is string => typeof id === 'string') };
  } catch {
    return undefined;
  }
}

/** Longer than any hint of ours. */
const longest = 2000;
