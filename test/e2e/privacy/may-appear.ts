/** A place where an address, a display name or a subject may appear, and why. */
export interface Permitted {
  readonly place: RegExp;
  readonly why: string;
}

/**
 * The complete list. Anything else is a leak: every other call, each request, each console line, all storage.
 */
export const mayAppear: readonly Permitted[] = [
  {
    place: /^recipients\.set: recipientArray: (?:address|name)$/,
    why: 'the recipients of the message itself, as the sender corrected them',
  },
  {
    place: /^sessionData\.set: value\b/,
    why: 'what the sender kept, and whom Outlook put on a reply: with this one message, until it is sent or closed',
  },
  {
    place: /^roamingSettings\.save: nearmiss\.remembered$/,
    why: 'an address that the sender asked not to be asked about again, in the sender’s own mailbox',
  },
  {
    place: /^notifications\.replace: message$/,
    why: 'the line above the message names the doubtful address to its own sender',
  },
  {
    place: /^event\.completed: completedContext: errorMessage(?:Markdown)?$/,
    why: 'the alert at Send names the doubtful address to its own sender',
  },
  {
    place: /^messageChild: messageContent: (?:review|doubt)\b/,
    why: 'the review, from our unseen page to our own dialog; Outlook carries it from window to window',
  },
  {
    place: /^messageParent: messageToParent: (?:outcome|address)\b/,
    why: 'the sender’s decision, or an edited address to be checked, from our dialog to our unseen page',
  },
];
