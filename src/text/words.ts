import type { Field } from '../detector/address/field.ts';
import type { FindingKind } from '../detector/finding.ts';
import type { Message } from '../review/review.ts';
import type { PlainText } from './plain.ts';
import type { ReasonWords } from './reason-words.ts';

/**
 * Every sentence that a sender reads, one member a sentence. Whatever comes from a message is `PlainText`: it must pass
 * through `plain` or `plainAddress` first.
 */
export interface Words extends SendWords, PageText {}

/** What can be said without a page of ours: all that the send path carries with it. */
export interface SendWords extends SendText {
  readonly names: Names;
}

/**
 * One language, as its file in `languages/` exports it; a missing sentence does not compile. Names of places and scripts are
 * not in it: they come from CLDR.
 */
export interface Language {
  readonly atSend: SendText;
  readonly onPage: PageText;
  readonly inManifest: ManifestText;
}

/** What only our own pages say. */
export interface PageText {
  readonly review: ReviewWords;
  readonly spelling: SpellingWords;
  readonly keep: KeepWords;
  readonly edit: EditWords;
  readonly announce: AnnounceWords;
  readonly pane: PaneWords;
  readonly why: WhyWords;
  readonly remembered: RememberedWords;
  readonly report: ReportWords;
  readonly copy: CopyWords;
}

/** What Outlook itself shows of the add-in: in the store, in the toolbar, beside its button. */
export interface ManifestText {
  /** At most 250 characters. */
  readonly description: string;
  /** Under the toolbar's button, whose label is `alert.button`; at most 250 characters. */
  readonly tip: string;
  /** The locales (BCP 47) for which the manifests name this language: Outlook compares them whole. */
  readonly locales: readonly string[];
}

/** Names as CLDR has them, in the nominative and without an article. */
export interface Names {
  /** The country or territory of a top-level domain; undefined if it belongs to none. */
  readonly place: (tld: string) => string | undefined;
  /** A script by its English name (`Cyrillic`); the same where there is no other. */
  readonly script: (name: string) => string;
}

/** All sentences that the send path may have to say. */
export interface SendText {
  /** BCP 47, and the value of the page's `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fields: Readonly<Record<Field, string>>;
  readonly alert: AlertWords;
  readonly notice: NoticeWords;
  readonly errors: ErrorWords;
  readonly reasons: ReasonWords;
}

/** The review itself, in the dialog and in the pane. */
export interface ReviewWords {
  /** The name of the page: `Check 2 addresses before sending`. */
  readonly title: (doubts: number) => string;
  readonly intro: (kind: Message['kind'], doubts: number) => string;
  /** The name of one doubt's group: `To: kim@army.ml`. */
  readonly recipient: (field: string, address: PlainText) => string;
  readonly severity: { readonly notice: string; readonly confirm: string; readonly block: string };
  /** Stands over a doubt that is almost certainly right. */
  readonly critical: string;
  /** The heading of recipients with the same mistake: `3 recipients at army.ml`. */
  readonly group: (recipients: number, domain: PlainText) => string;
  readonly typed: string;
  readonly meant: string;
  /** Heading above equally near suggestions, none of which is preselected. */
  readonly whichMeant: string;
  readonly noSuggestion: string;
  readonly cannotKeep: string;
  /** The button that fixes: `Use kim@army.mil`. */
  readonly use: (address: PlainText) => string;
  /** The button that fixes a group: `Fix all 3: use army.mil`. */
  readonly fixAll: (recipients: number, domain: PlainText) => string;
  readonly removeAll: (recipients: number) => string;
  readonly undoAll: (recipients: number) => string;
  /** Opens the choices for one recipient of a group. */
  readonly apart: string;
  readonly edit: string;
  readonly remove: string;
  readonly keep: string;
  readonly undo: string;
  readonly send: string;
  readonly dontSend: string;
  /** Accessible names of the short buttons above, so that each says which recipient it is for. */
  readonly editOf: (address: PlainText) => string;
  readonly removeOf: (address: PlainText) => string;
  readonly keepOf: (address: PlainText) => string;
  readonly undoOf: (address: PlainText) => string;
  readonly apartOf: (address: PlainText) => string;
  /** What stands in place of the actions after a choice. */
  readonly chosen: {
    readonly correct: (address: PlainText) => string;
    readonly edit: (address: PlainText) => string;
    readonly remove: (address: PlainText) => string;
    readonly keep: (address: PlainText) => string;
  };
  /** Beside *Send* while it is disabled. */
  readonly stillOpen: (doubts: number) => string;
  readonly allDecided: string;
  /** The keys that send and do not send, from wherever the focus is; shown on the buttons. */
  readonly sendKeys: string;
  readonly dontSendKeys: string;
  /** Shows what long addresses have in common, which is left out at first. */
  readonly whole: string;
  /** Focus was moved to *Send*, so a first Enter there may be a habit: it sends nothing and says this. */
  readonly enterAgain: string;
}

/** What an ear needs, because a screen reader says `army.ml` and `army.mil` much alike and passes over most signs. */
export interface SpellingWords {
  /** `You entered army dot m l, not army dot m i l.` */
  readonly entered: (typed: PlainText, meant: readonly PlainText[]) => string;
  readonly dot: string;
  readonly hyphen: string;
  readonly comma: string;
  readonly space: string;
  /** `。`, as Japanese and Chinese keyboards write it. */
  readonly fullStop: string;
  /** Of a character that cannot be seen, and must be noticed. */
  readonly invisible: string;
}

/** The deliberate act that *Keep* takes. */
export interface KeepWords {
  readonly heading: (address: PlainText) => string;
  /** Critical doubts: the differing part must be typed. */
  readonly typeToKeep: (part: PlainText) => string;
  readonly typeToKeepLabel: string;
  readonly typedDiffers: (part: PlainText) => string;
  /** The label of the reason, where the policy asks for one, and where it may be left out. */
  readonly reason: string;
  readonly reasonIfAny: string;
  readonly reasonMissing: string;
  /** The box that has an address remembered. */
  readonly remember: string;
  /** Below it: for how long, and where that can be changed. */
  readonly rememberHint: string;
  /** The button of the deliberate act: `Yes, keep kim@army.ml`. */
  readonly confirm: (address: PlainText) => string;
  readonly back: string;
}

/** Editing in place, checked as one types. */
export interface EditWords {
  readonly label: (address: PlainText) => string;
  readonly use: string;
  readonly back: string;
  readonly checking: string;
  readonly fine: string;
  readonly incomplete: string;
  readonly unchanged: string;
  /** The sentence why follows. */
  readonly stillDoubtful: string;
  readonly denied: string;
  readonly checkFailed: string;
}

/** What a live region says after each step. */
export interface AnnounceWords {
  readonly opened: (doubts: number) => string;
  readonly corrected: (from: PlainText, to: PlainText) => string;
  readonly removed: (address: PlainText) => string;
  readonly kept: (address: PlainText) => string;
  readonly undone: (address: PlainText) => string;
  /** Several choices in one step. */
  readonly decidedAll: (recipients: number) => string;
  readonly undoneAll: (recipients: number) => string;
  readonly left: (doubts: number) => string;
  readonly sending: string;
  readonly notSending: string;
}

/** The task pane beside an open message. */
export interface PaneWords {
  readonly title: string;
  readonly loading: string;
  readonly noRecipients: string;
  readonly nothingDoubtful: (recipients: number) => string;
  /** Which fields were checked, and by which policy: `To, Cc, Bcc · Policy 2026-11-01`. */
  readonly checkedBy: (fields: readonly string[], version: PlainText) => string;
  /** Under the title, where Outlook's alert opened the pane. */
  readonly stopped: (kind: Message['kind']) => string;
  readonly pressSend: string;
  readonly sendNow: string;
  readonly notSent: string;
  readonly checkAgain: string;
  readonly apply: string;
  readonly applied: (kind: Message['kind']) => string;
  /** Somebody opened our page in a plain browser. */
  readonly notInOutlook: string;
  /** The client cannot remember what was kept, so Send asks again. */
  readonly notKept: string;
  readonly close: string;
  /** When this message was checked last, and by which build: `Last checked at 18:31 · Nearmiss 1.0.0`. */
  readonly lastChecked: (time: string, build: string) => string;
  /** When Send stopped this message last, by which policy and build: `Send stopped at 18:30 · Policy 2026-11-01 · Nearmiss 1.0.0`. */
  readonly stoppedAt: (time: string, version: PlainText, build: PlainText) => string;
  /** What could not be checked, everything if no field is named: the reason, and what to do, follow. */
  readonly notChecked: (fields: readonly string[]) => string;
  /** How to take the wrong address out of what Outlook suggests; the tip can be closed. */
  readonly suggestionTip: (address: PlainText) => string;
  readonly suggestionTipClassic: (address: PlainText) => string;
}

/** What can happen to mail that goes where it was not meant to go. */
export type Matter = 'stranger' | 'mali' | 'nowhere' | 'private' | 'hidden' | 'forbidden';

/** The answers to "Why am I asked?": one sentence each for what was seen, why it matters, and what to do. */
export interface WhyWords {
  readonly question: string;
  /** The same for a screen reader, which may meet several of them. */
  readonly questionOf: (address: PlainText) => string;
  readonly seen: Readonly<Record<FindingKind | 'denied', string>>;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly toDo: Readonly<Record<'choose' | 'compare' | 'change', string>>;
}

/** The page of the pane with the addresses that the sender is not asked about again. */
export interface RememberedWords {
  /** The name of the page, and of the button that opens it. */
  readonly title: string;
  readonly intro: string;
  readonly notAllowed: string;
  readonly empty: string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly noneFound: string;
  /** The two dates are written in the language already. */
  readonly since: (from: string, until: string) => string;
  readonly expired: (from: string) => string;
  readonly reason: (reason: PlainText) => string;
  readonly removeOf: (address: PlainText) => string;
  readonly removed: (address: PlainText) => string;
  readonly notSaved: string;
  readonly export: string;
  readonly back: string;
}

/** A text that the sender takes elsewhere: nothing of ours sends it. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly format: string;
}

/** *Report a wrong warning*: a text for the administrator. */
export interface ReportWords {
  /** The name of the page, and of the button that opens it. */
  readonly title: string;
  readonly intro: string;
  readonly which: string;
  readonly text: string;
}

/** Outlook's own alert over a message that was not sent: at most 500 characters, its button at most 20. */
export interface AlertWords {
  /** Opens the pane, from the alert and from a notification; the same name as in the toolbar. */
  readonly button: string;
  readonly useButton: (button: string, doubts: number) => string;
  readonly useToolbar: (button: string, doubts: number) => string;
  /** `Did you mean kim@army.mil?`; two where both are as near. */
  readonly meant: (addresses: readonly PlainText[]) => string;
  /** Where nothing better is known. */
  readonly check: string;
  readonly more: (doubts: number) => string;
  /** The sender may send all the same. */
  readonly unreadable: string;
}

/** Notifications on the message: Outlook shows at most 150 characters. */
export interface NoticeWords {
  /** `meant` is what was probably meant, if one thing was. */
  readonly doubtful: (address: PlainText, others: number, meant?: PlainText) => string;
  readonly denied: (address: PlainText) => string;
  readonly unreadableBlocked: string;
  readonly unreadableSent: string;
  readonly changedPressSend: (kind: Message['kind']) => string;
  readonly dialogFailed: string;
  /** The client cannot show the dialog; the pane can do the same. */
  readonly usePane: string;
  readonly outOfTime: string;
  /** More recipients than Outlook tells an add-in. */
  readonly notAllRead: (field: string) => string;
  readonly policyBroken: string;
  /** An address was kept, but is asked about again in the next message. */
  readonly notRemembered: string;
  readonly lookAtRecipients: string;
}

/** What could not be done, and what to do instead. */
export interface ErrorWords {
  readonly contactGroup: (field: string) => string;
  readonly tooMany: (field: string, limit: number) => string;
  readonly noSmtpAddress: (field: string) => string;
  readonly changedMeanwhile: (address: PlainText) => string;
  readonly refused: (field: string) => string;
  readonly unreadable: string;
  readonly connectionLost: string;
}
