import { inPane, typed, undoneInPane, type Command } from './commands.ts';

/** The shortest sequences in which the model and the add-in once disagreed. */
export const onceDisagreed: Readonly<Record<string, readonly Command[]>> = {
  'the pane is used a moment after an address was typed': [
    typed(0, ['jo@navy.mil', 'sam@gmial.com']),
    inPane(['edit-badly']),
    typed(0, ['sam@gmial.com']),
    inPane(['correct']),
  ],
  'the same wrong address twice, corrected and undone in the pane': [
    typed(0, ['kim@army.ml', 'jo@navy.mil', 'jo@navy.mil', 'kim@army.ml']),
    undoneInPane(['correct']),
  ],
};
