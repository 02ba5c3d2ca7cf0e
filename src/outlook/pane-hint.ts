const version = 1;

/**
 * What a button tells the pane that it opens: which doubts it is about, by their ids, never an address. The pane reads the
 * message again whatever this says; clients have lost it and mixed it up (office-js 3517, 3841). A JSON text, because older
 * clients pass nothing else on.
 */
export function paneHint(doubts: readonly string[]): string {
  return JSON.stringify({ version, doubts: doubts.slice(0, mostDoubts) });
}

/** Enough to say where the pane was opened from. */
const mostDoubts = 20;
