import type { Message } from '../../review/review.ts';
import { has } from '../office/item.ts';
import { paneButtons } from '../office/manifest-ids.ts';
import { paneHint } from '../pane/pane-hint.ts';
import type { Answer } from '../event/send-event.ts';

/** Outlook cuts or refuses a longer text (`errorMessage`), and a longer name of its button (`cancelLabel`). */
export const alertLength = 500;
export const buttonLength = 20;

/** What Outlook shows over a message that it does not send. */
export interface Alert {
  /** At most 500 characters. */
  readonly text: string;
  /** The same for clients that draw Markdown, at most 500 characters. */
  readonly markdown?: string;
  /** The button that opens the pane, if there is something to do there. */
  readonly pane?: {
    readonly label: string;
    readonly kind: Message['kind'];
    readonly doubts: readonly string[];
  };
  /** True where the sender may send it all the same. */
  readonly mayInsist?: boolean;
}

/** Does the alert of this client have a button that opens the pane (Mailbox 1.14)? */
export function alertHasButton(): boolean {
  return has('Mailbox', '1.14');
}

/**
 * The answer that stops a message. `errorMessage` is always there: without it some clients ignore the button (office-js
 * 5233) or show nothing (5828). Everything else only from the requirement set on that has it.
 */
export function stopped({ text, markdown, pane, mayInsist }: Alert): Answer {
  const answer: Answer = { allowEvent: false, errorMessage: text };
  if (markdown !== undefined && has('Mailbox', '1.15')) answer.errorMessageMarkdown = markdown;
  if (!alertHasButton()) return answer;
  if (pane) {
    answer.cancelLabel = pane.label;
    answer.commandId = paneButtons[pane.kind];
    answer.contextData = paneHint({ from: 'alert', doubts: pane.doubts });
  }
  // The npm copy of office.js does not know the enumeration `SendModeOverride`; its value is this text.
  if (mayInsist === true) answer.sendModeOverride = 'promptUser';
  return answer;
}
