import { inPane, typed, type Command } from './commands.ts';

/** The shortest sequences in which model and add-in disagreed once, whoever was wrong. */
export const onceDisagreed: Readonly<Record<string, readonly Command[]>> = {
  'somebody is typed, and the pane is used a moment later': [
    typed(0, ['jo@navy.mil', 'sam@gmial.com']),
    inPane(['edit-badly']),
    typed(0, ['sam@gmial.com']),
    inPane(['correct']),
  ],
};
