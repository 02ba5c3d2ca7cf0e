import type { DialogFailure } from '../outlook/dialog/dialog-open.ts';
import type { SendWords } from '../text/words.ts';

/** Returns the sentence for the sender when the dialog could not ask. */
export function failureSentence({ notice }: SendWords, reason: DialogFailure): string {
  switch (reason) {
    case 'needs-pane':
    case 'not-allowed':
      return notice.usePane;
    case 'out-of-time':
      return notice.outOfTime;
    case 'not-opened':
    case 'not-ready':
      return notice.dialogFailed;
  }
}
