import type { Message } from '../../review/review.ts';
import { has } from '../office/item.ts';
import { paneButtons } from '../office/manifest-ids.ts';
import { paneHint } from '../pane/pane-hint.ts';
import type { Answer } from '../event/send-event.ts';

/** Outlook truncates or rejects a longer text (`errorMessage`) and a longer button label (`cancelLabel`). */
export const alertLength = 500;
export const buttonLength = 20;

/** What Outlook shows when a send is blocked. */
export interface Alert {
  /** At most 500 characters. */
  readonly text: string;
  /** The same for clients that render Markdown, at most 500 characters. */
  readonly markdown?: string;
  /** The button that opens the pane, if the sender can resolve something there. */
  readonly pane?: {
    readonly label: string;
    readonly kind: Message['kind'];
    readonly doubts: readonly string[];
  };
  /** True if the sender may send the message anyway. */
  readonly mayInsist?: boolean;
}

/** Returns whether this client's alert has a button that opens the pane (Mailbox 1.14). */
export function alertHasButton(): boolean {
  return has('Mailbox', '1.14');
}

/**
 * Returns the answer that blocks a send. Always sets `errorMessage`, because without it some clients ignore
 * the button (office-js 5233) or show nothing (5828). Sets everything else only if the client's requirement
 * set has it.
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
  // The npm copy of office.js lacks the enumeration `SendModeOverride`. Its value is this text.
  if (mayInsist === true) answer.sendModeOverride = 'promptUser';
  return answer;
}
