import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
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
  const latest = useRef<WordsInPane>(enInPane);
  const [pane] = useState(() => new Pane(config, () => latest.current));
  const content = useSyncExternalStore(pane.subscribe, pane.content);
  const words = useLoadedWords(content.locale, source);
  useEffect(() => void pane.open(), [pane]);
  useEffect(() => {
    latest.current = words ?? enInPane;
  }, [words]);
  const { act, again, send } = pane;
  return { ...content, words, act, again, send };
}

/** The pane's words. */
const source = { english: enInPane, load: wordsInPaneFor };
