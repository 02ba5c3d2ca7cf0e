import { inPane } from '../languages/en.ts';
import type { WordsInPane } from '../words.ts';
import { en } from './en.ts';

/** The English texts of the pane. */
export const enInPane: WordsInPane = { ...en, ...inPane };
