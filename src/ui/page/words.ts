import { createContext, useContext } from 'react';
import { en } from '../../text/load/en.ts';
import type { Words } from '../../text/words.ts';

const WordsContext = createContext<Words>(en);

/** Gives its words to every component inside it. */
export const WordsProvider = WordsContext.Provider;

/** Returns the words in the language of the page; English outside a page. */
export function useWords(): Words {
  return useContext(WordsContext);
}
