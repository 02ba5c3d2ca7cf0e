import type { Words } from '../../../../src/text/words.ts';

type In<Part extends 'notice' | 'errors' | 'alert' | 'pane'> = `${Part}.${keyof Words[Part] & string}`;

/** A sentence by its name in `src/text`. */
type Ours = In<'notice'> | In<'errors'> | In<'alert'> | In<'pane'> | 'announce.sending';

/** What Outlook itself says of an add-in that does not answer. */
export type OutlooksSentence = 'Outlook: not available' | 'Outlook: took too long' | 'Outlook: takes long';

/** A sentence that the sender can read; two names where two sentences stand in one line. */
export type SentenceName = Ours | OutlooksSentence | `pane.notChecked ${In<'errors'>}`;
