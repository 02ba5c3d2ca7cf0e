import type { WordsInPane } from '../../../../src/text/words.ts';

type In<Part extends 'notice' | 'errors' | 'alert' | 'pane' | 'outside'> =
  `${Part}.${keyof WordsInPane[Part] & string}`;

/** The name of a sentence in `src/text`. */
type Ours =
  | In<'notice'>
  | In<'errors'>
  | In<'alert'>
  | In<'pane'>
  | In<'outside'>
  | 'announce.sending'
  | 'remembered.notSaved';

/** The name of one of Outlook's own sentences about an add-in that does not answer. */
export type OutlooksSentence = 'Outlook: not available' | 'Outlook: took too long' | 'Outlook: takes long';

/** The name of a sentence that the sender can read; two names if one line contains two sentences. */
export type SentenceName = Ours | OutlooksSentence | `pane.notChecked ${In<'errors'>}`;
