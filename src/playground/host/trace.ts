import { Revisions } from './revisions.ts';

/** One event between the add-in, Outlook and the sender, in words for the log. */
export interface TraceEntry {
  readonly number: number;
  /** Milliseconds since the playground started. */
  readonly at: number;
  readonly who: 'add-in' | 'Outlook' | 'sender';
  readonly words: string;
  /** Something that must not happen: an unknown call, a second answer, a message from another origin. */
  readonly wrong?: true;
}

export interface Trace {
  readonly entries: () => readonly TraceEntry[];
  /** The words of entries that must not happen; unlike the log, these are never dropped. */
  readonly wrongs: () => readonly string[];
  say(who: TraceEntry['who'], words: string): void;
  wrong(words: string): void;
  clear(): void;
  /** Calls the listener after every change of the log; returns the function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const kept = 400;

/** Creates a log that keeps the last 400 entries. */
export const createTrace = (now: () => number): Trace => {
  const revisions = new Revisions();
  let entries: readonly TraceEntry[] = [];
  let wrongs: readonly string[] = [];
  let number = 0;
  const add = (entry: Pick<TraceEntry, 'who' | 'words' | 'wrong'>): void => {
    entries = [...entries.slice(1 - kept), { ...entry, number: number++, at: now() }];
    revisions.add();
  };
  return {
    subscribe: revisions.subscribe,
    entries: () => entries,
    wrongs: () => wrongs,
    say: (who, words) => add({ who, words }),
    wrong: (words) => {
      wrongs = [...wrongs, words];
      add({ who: 'Outlook', words, wrong: true });
    },
    clear: () => {
      entries = [];
      revisions.add();
    },
  };
};
