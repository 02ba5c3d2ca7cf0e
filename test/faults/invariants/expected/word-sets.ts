import type { SentenceName } from './sentence-name.ts';

/** All sentences that the sender reads about one fault. */
type WordSet = readonly SentenceName[];

export const nothing: WordSet = [];
export const blocked: WordSet = ['notice.unreadableBlocked'];
export const sentUnread: WordSet = ['notice.unreadableSent'];
export const refused: WordSet = ['errors.refused'];
export const changed: WordSet = ['errors.changedMeanwhile'];
export const dialogFailed: WordSet = ['notice.dialogFailed'];
export const outOfTime: WordSet = ['notice.outOfTime'];
export const usePane: WordSet = ['notice.usePane'];
export const notRemembered: WordSet = ['notice.notRemembered'];
export const notKept: WordSet = ['pane.notKept'];
export const notForgotten: WordSet = ['remembered.notSaved'];
export const policyBroken: WordSet = ['notice.policyBroken'];
export const notStarted: WordSet = ['Outlook: not available'];
export const tooLong: WordSet = ['Outlook: took too long'];

const paneCannotRead = 'pane.notChecked errors.unreadable';
export const blockedInPaneToo: WordSet = [...blocked, paneCannotRead];
export const askedInPaneToo: WordSet = ['alert.unreadable', paneCannotRead];
export const notStartedInPaneToo: WordSet = [...notStarted, paneCannotRead];
