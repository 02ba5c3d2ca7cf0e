import { createContext, useContext } from 'react';
import { enInPane } from '../text/load/en-in-pane.ts';
import type { WordsInPane } from '../text/words.ts';

const PaneWordsContext = createContext<WordsInPane>(enInPane);

/** Gives its words to every component of the pane inside it. */
export const PaneWordsProvider = PaneWordsContext.Provider;

/** Returns the words in the language of the pane; English outside it. */
export function usePaneWords(): WordsInPane {
  return useContext(PaneWordsContext);
}
