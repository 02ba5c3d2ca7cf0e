/** What Outlook itself writes around a message, in one language. */
export interface OutlookWords {
  readonly send: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly required: string;
  readonly optional: string;
  readonly subject: string;
  readonly body: string;
  readonly newMessage: string;
  readonly newMeeting: string;
  readonly reply: string;
  readonly file: string;
  readonly message: string;
  readonly insert: string;
  readonly formatText: string;
  readonly options: string;
  readonly review: string;
  readonly help: string;
  readonly attach: string;
  readonly discard: string;
  readonly signature: string;
  readonly paste: string;
  readonly dontSend: string;
  readonly sendAnyway: string;
  readonly tryLater: string;
  readonly wait: string;
  readonly takeAction: string;
}
