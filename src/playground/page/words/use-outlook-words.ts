import { useHandle } from '../use-outlook.ts';
import type { OutlookWords } from './outlook-words.ts';
import { outlookWordsFor } from './words-for.ts';

/** Returns Outlook's own words in the language of this page's Outlook. */
export const useOutlookWords = (): OutlookWords => outlookWordsFor(useHandle().outlook.locale);
