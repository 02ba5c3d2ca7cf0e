import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AddInConfig } from '../review/add-in-config.ts';
import { enInPane } from '../text/load/en-in-pane.ts';
import { wordsInPaneFor } from '../text/load/words-in-pane-for.ts';
import type { WordsInPane } from '../text/words.ts';
import { useLoadedWords } from '../ui/page/use-loaded-words.ts';
import { Pane, type PaneContent } from './pane.ts';

/** What the pane shows, with its words and the actions that change it. */
export interface PaneInUse extends PaneContent, Pick<Pane, 'act' | 'again' | 'send'> {
  /** Undefined until Outlook's language is known and loaded. */
  readonly words: WordsInPane | undefined;
}

/** Opens the pane and follows its state. */
export function usePane(config: AddInConfig | undefined): PaneInUse {
  const [{ pane, speak }] = useState(() => speakingPane(config));
  const content = useSyncExternalStore(pane.subscribe, pane.content);
  const words = useLoadedWords(content.locale, source);
  useEffect(() => void pane.open(), [pane]);
  useEffect(() => speak(words ?? enInPane), [speak, words]);
  const { act, again, send } = pane;
  return { ...content, words, act, again, send };
}

/** Returns a pane, and the function that says in which words it writes notices on the message. */
function speakingPane(config: AddInConfig | undefined) {
  let words: WordsInPane = enInPane;
  const speak = (next: WordsInPane): void => {
    words = next;
  };
  return { pane: new Pane(config, () => words), speak };
}

/** The pane's words. */
const source = { english: enInPane, load: wordsInPaneFor };
