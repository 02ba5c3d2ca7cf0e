import type { Field } from '../detector/address/field.ts';
import type { FindingKind } from '../detector/finding.ts';
import type { Slip } from '../review/doubts/slip.ts';
import type { Message } from '../review/review.ts';
import type { PlainText } from './plain.ts';
import type { ReasonWords, SuffixUser } from './reason-words.ts';

/**
 * Every sentence that a sender reads, one member per sentence. Text from a message must be `PlainText`, which
 * only `plain` and `plainAddress` produce.
 */
export interface Words extends SendWords, PageText {}

/** The texts that the send path needs without a page. */
export interface SendWords extends SendText {
  readonly names: Names;
}

/**
 * One language, as its file in `languages/` exports it. A missing sentence is a compile error. Names of
 * places and scripts come from CLDR instead.
 */
export interface Language {
  readonly atSend: SendText;
  readonly onPage: PageText;
  readonly inPane: PaneText;
  readonly inManifest: ManifestText;
}

/** The texts of the pane: those of every page, and its own. */
export interface WordsInPane extends Words, PaneText {}

/** Texts that only our own pages show. */
export interface PageText {
  readonly review: ReviewWords;
  readonly slips: SlipWords;
  readonly spelling: SpellingWords;
  readonly stamps: StampWords;
  readonly keep: KeepWords;
  readonly edit: EditWords;
  readonly announce: AnnounceWords;
  readonly why: WhyWords;
  readonly copy: CopyWords;
  readonly report: ReportWords;
  readonly outside: OutsideWords;
}

/** Texts that only the pane shows, and that the dialog does not load. */
export interface PaneText {
  readonly pane: PaneWords;
  readonly remembered: RememberedWords;
  readonly learned: LearnedWords;
}

/** Texts in the manifest, which Outlook shows in the store, in the toolbar and next to its button. */
export interface ManifestText {
  /** At most 250 characters. */
  readonly description: string;
  /** The tooltip of the toolbar button, whose label is `alert.button`. At most 250 characters. */
  readonly tip: string;
  /** The locales (BCP 47) that the manifests list for this language. Outlook compares whole locales. */
  readonly locales: readonly string[];
}

/** Names from CLDR, in the nominative and without an article. */
export interface Names {
  /** Returns the country or territory of a top-level domain, or undefined if it has none. */
  readonly place: (tld: string) => string | undefined;
  /**
   * Returns the name of a script by its English name (`Cyrillic`), or the English name if there is no other.
   */
  readonly script: (name: string) => string;
}

/** All sentences that the send path may show. */
export interface SendText {
  /** BCP 47. Also the value of the page's `lang`. */
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
  /** The heading about several addresses: `2 addresses look wrong`. About one, it is a question. */
  readonly title: (doubts: number) => string;
  /** The same where one of the questions is about a pair: `Answer 2 questions before sending`. */
  readonly questions: (count: number) => string;
  /** The heading where nothing is suggested, and where the policy forbids the address. */
  readonly looksWrong: (address: PlainText) => string;
  readonly notAllowed: (address: PlainText) => string;
  /** The accessible name of one doubt: `To: kim@army.ml`. */
  readonly recipient: (field: string, address: PlainText) => string;
  readonly severity: { readonly notice: string; readonly confirm: string; readonly block: string };
  /** Above a mistake that is almost certain, and the name of its icon. */
  readonly critical: string;
  /** The heading of recipients with the same mistake: `3 recipients at army.ml`. */
  readonly group: (recipients: number, domain: PlainText) => string;
  /** The heading of a pair, in the order of the two buttons below. */
  readonly pair: (one: PlainText, other: PlainText) => string;
  readonly typed: string;
  readonly meant: string;
  /** The heading where several addresses are suggested. */
  readonly whichMeant: string;
  readonly cannotKeep: string;
  /** The button that corrects one recipient: `Use army.mil`. */
  readonly use: (domain: PlainText) => string;
  /** The button that corrects a group: `Use army.mil for all 3`. */
  readonly useForAll: (recipients: number, domain: PlainText) => string;
  /** The same two where that is all there is to decide: they send, too. */
  readonly useAndSend: (domain: PlainText) => string;
  readonly useForAllAndSend: (recipients: number, domain: PlainText) => string;
  /** The button beside those, which does not send. */
  readonly useOnly: string;
  readonly removeAll: (recipients: number) => string;
  readonly undoAll: (recipients: number) => string;
  /** The button that gives all recipients of a pair one of its domains. */
  readonly useForBoth: (domain: PlainText) => string;
  /** The button that keeps all recipients of a pair. */
  readonly bothRight: string;
  /** The button that opens the choices for one recipient of a group. */
  readonly apart: string;
  readonly edit: string;
  readonly remove: string;
  readonly keep: string;
  readonly undo: string;
  readonly send: string;
  readonly dontSend: string;
  /** Accessible names of the short buttons above, which name the recipient. */
  readonly editOf: (address: PlainText) => string;
  readonly removeOf: (address: PlainText) => string;
  readonly keepOf: (address: PlainText) => string;
  readonly undoOf: (address: PlainText) => string;
  readonly apartOf: (address: PlainText) => string;
  /** Shown instead of the actions after a choice. */
  readonly chosen: {
    readonly corrected: (address: PlainText) => string;
    readonly removed: (address: PlainText) => string;
    /** With the country of the address, if it has one. */
    readonly kept: (address: PlainText, place: string | undefined) => string;
    /** Nothing was chosen: other choices answered the doubt. */
    readonly moot: (address: PlainText) => string;
  };
  /** How many addresses or pairs are left to decide. */
  readonly left: (count: number) => string;
  /** The heading when everything is decided, also announced. */
  readonly ready: string;
  /** The same where every recipient was removed, so that nothing can be sent. */
  readonly nobodyLeft: string;
  /** Keyboard shortcuts for the two buttons, which work wherever the focus is. Shown on the buttons. */
  readonly sendKeys: string;
  readonly dontSendKeys: string;
  /** The button that shows the common part of long addresses, which is hidden at first. */
  readonly whole: string;
  /**
   * Shown after the first Enter on *Send*, which does not send: the focus was moved there, so it may be
   * accidental.
   */
  readonly enterAgain: string;
  /** The button of the pane that reads the message again. */
  readonly checkAgain: string;
}

/** A page that was opened in a browser, outside Outlook. */
export interface OutsideWords {
  readonly title: string;
  readonly notInOutlook: string;
}

/**
 * Texts that spell out addresses for screen readers, which pronounce `army.ml` and `army.mil` alike and skip
 * most punctuation.
 */
export interface SpellingWords {
  /** `You entered army dot m l, not army dot m i l.` */
  readonly entered: (typed: PlainText, meant: readonly PlainText[]) => string;
  /** `One is n h s dot net, the other n s h dot net.` */
  readonly pair: (one: PlainText, other: PlainText) => string;
  readonly dot: string;
  readonly hyphen: string;
  readonly comma: string;
  readonly space: string;
  /** `。`, as Japanese and Chinese keyboards produce it. */
  readonly fullStop: string;
  /** The name of an invisible character. */
  readonly invisible: string;
}

/** Labels beside a domain, of at most four words: where mail to it goes, or whose it is. */
export interface StampWords {
  /** After an ending that no domain can have: `CON · does not exist`. */
  readonly missing: string;
  /** After the ending of a registry that does not have the name: `GOV · not registered`. */
  readonly unregistered: string;
  /** After an ending that anybody can register below: `COM · anyone can register`. */
  readonly open: string;
  /** After a restricted ending: `MIL · US military`. */
  readonly users: Readonly<Record<SuffixUser, string>>;
  /** After the ending of a country's government: `GOV.UK · United Kingdom (government)`. */
  readonly government: (place: string) => string;
  readonly own: string;
  readonly partner: string;
  /** A large provider of mailboxes. */
  readonly provider: string;
  /** The same for a screen reader, as a sentence: `Typed: Mali.` */
  readonly ofTyped: (label: string) => string;
  readonly ofMeant: (label: string) => string;
}

/** How the two domains differ, which are shown above: one short sentence. */
export type SlipWords = Readonly<Record<Slip, string>> & {
  /** The marked letter belongs to another script (`Cyrillic`). */
  readonly foreign: (script: string) => string;
};

/** The confirmation that *Keep* requires. */
export interface KeepWords {
  readonly heading: (address: PlainText) => string;
  /** For almost certain mistakes: the sender must type the differing part. */
  readonly typeToKeep: (part: PlainText) => string;
  readonly typedDiffers: (part: PlainText) => string;
  /** The label of the reason, if the policy requires one, and if it is optional. */
  readonly reason: string;
  readonly reasonIfAny: string;
  readonly reasonMissing: string;
  /** The checkbox to remember an address. */
  readonly remember: string;
  /** Below the checkbox: for how long, and where to change that. */
  readonly rememberHint: string;
  /** The button that confirms: `Yes, keep kim@army.ml`. */
  readonly confirm: (address: PlainText) => string;
  /** The same texts for all recipients of a pair. */
  readonly both: {
    readonly heading: (one: PlainText, other: PlainText) => string;
    readonly remember: string;
    readonly confirm: string;
  };
  readonly back: string;
}

/** Editing an address in place. It is checked while the sender types. */
export interface EditWords {
  readonly label: (address: PlainText) => string;
  readonly use: string;
  readonly back: string;
  readonly checking: string;
  readonly fine: string;
  readonly incomplete: string;
  readonly unchanged: string;
  /** Followed by the sentence that says why. */
  readonly stillDoubtful: string;
  readonly denied: string;
  readonly checkFailed: string;
}

/** What a live region announces after each step. */
export interface AnnounceWords {
  readonly corrected: (from: PlainText, to: PlainText) => string;
  readonly removed: (address: PlainText) => string;
  readonly kept: (address: PlainText) => string;
  readonly undone: (address: PlainText) => string;
  /** Several choices in one step. */
  readonly decidedAll: (recipients: number) => string;
  readonly undoneAll: (recipients: number) => string;
  readonly sending: string;
  readonly notSending: string;
}

/** The task pane next to an open message. */
export interface PaneWords {
  readonly loading: string;
  readonly noRecipients: string;
  readonly nothingDoubtful: (recipients: number) => string;
  /** The checked fields and the policy: `To, Cc, Bcc · Policy 2026-11-01`. */
  readonly checkedBy: (fields: readonly string[], version: PlainText) => string;
  /** What to do next, while something is open after Send stopped the message. */
  readonly stopped: string;
  /** What to do next, when nothing is open. */
  readonly ready: string;
  readonly sendNow: string;
  readonly notSent: string;
  /** The client cannot store kept addresses, so the next send asks again. */
  readonly notKept: string;
  /** The time and build of the last check: `Last checked at 18:31 · Nearmiss 1.0.0`. */
  readonly lastChecked: (time: string, build: string) => string;
  /**
   * The time, policy and build of the last blocked send: `Send stopped at 18:30 · Policy 2026-11-01 ·
   * Nearmiss 1.0.0`.
   */
  readonly stoppedAt: (time: string, version: PlainText, build: PlainText) => string;
  /** The fields that could not be checked, or all if none is named. Followed by the reason and what to do. */
  readonly notChecked: (fields: readonly string[]) => string;
  /** The domain that was corrected last: `Corrected: army.ml → army.mil`. */
  readonly corrected: (typed: PlainText, meant: PlainText) => string;
  /** How many wrong domains were corrected this year, at least one. */
  readonly nearMisses: (count: number) => string;
  /** How to remove the wrong address from Outlook's suggestions. */
  readonly suggestionTip: (address: PlainText) => string;
  readonly suggestionTipClassic: (address: PlainText) => string;
  /** The button that shows the versions and times. */
  readonly details: string;
}

/** What can happen to misdirected mail. */
export type Matter = 'stranger' | 'mali' | 'nowhere' | 'private' | 'hidden' | 'forbidden';

/** The answer to "Why?": one sentence each for what was found, why it matters, and what to do. */
export interface WhyWords {
  readonly question: string;
  readonly seen: Readonly<Record<FindingKind | 'denied', string>>;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly toDo: Readonly<Record<'choose' | 'compare' | 'change', string>>;
}

/** The pane's page of remembered addresses, which the sender is not asked about again. */
export interface RememberedWords {
  /** The name of the page, and of the button that opens it. */
  readonly title: string;
  readonly intro: string;
  readonly notAllowed: string;
  readonly empty: string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly noneFound: string;
  /** Both dates are already formatted for the language. */
  readonly since: (from: string, until: string) => string;
  readonly expired: (from: string) => string;
  readonly reason: (reason: PlainText) => string;
  readonly removeOf: (address: PlainText) => string;
  readonly removed: (address: PlainText) => string;
  readonly notSaved: string;
  readonly export: string;
  readonly back: string;
}

/** The pane's page of the domains that the mailbox learned. */
export interface LearnedWords {
  /** The name of the page, and of the button that opens it. */
  readonly title: string;
  readonly intro: string;
  readonly notAllowed: string;
  readonly empty: string;
  readonly noneFound: string;
  /** On how many days mail was sent there, and the last one, already formatted for the language. */
  readonly used: (days: number, last: string) => string;
  readonly kept: string;
  readonly removeOf: (domain: PlainText) => string;
  readonly removed: (domain: PlainText) => string;
  /** Removes all domains. */
  readonly clear: string;
  readonly cleared: string;
}

/** A text that the sender can copy. The add-in never sends it. */
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
  readonly text: string;
}

/** Outlook's own alert about a blocked send: at most 500 characters, its button at most 20. */
export interface AlertWords {
  /** The button that opens the pane, in the alert, in a notification and in the toolbar. */
  readonly button: string;
  readonly useButton: (button: string, doubts: number) => string;
  readonly useToolbar: (button: string, doubts: number) => string;
  /** `Did you mean kim@army.mil?`, with two addresses if both are equally likely. */
  readonly meant: (addresses: readonly PlainText[]) => string;
  /** Used if there is no suggestion. */
  readonly check: string;
  /** The question about a pair, whose domains stand before it: `nhs.net, nsh.net: …`. */
  readonly pair: string;
  readonly more: (doubts: number) => string;
  /** The sender may send the message anyway. */
  readonly unreadable: string;
}

/** Notifications on the message: Outlook shows at most 150 characters. */
export interface NoticeWords {
  /** Followed by `alert.meant`. */
  readonly mistyped: (address: PlainText) => string;
  readonly check: (address: PlainText, others: number) => string;
  readonly denied: (address: PlainText) => string;
  readonly unreadableBlocked: string;
  readonly unreadableSent: string;
  readonly changedPressSend: (kind: Message['kind']) => string;
  readonly dialogFailed: string;
  /** The client cannot show the dialog, so the sender must use the pane. */
  readonly usePane: string;
  readonly outOfTime: string;
  /** There may be more recipients than Outlook reports to an add-in. */
  readonly notAllRead: (field: string) => string;
  readonly policyBroken: string;
  /** An address was kept but not remembered, so the next message asks about it again. */
  readonly notRemembered: string;
  readonly lookAtRecipients: string;
}

/** What failed, and what to do instead. */
export interface ErrorWords {
  readonly contactGroup: (field: string) => string;
  readonly tooMany: (field: string, limit: number) => string;
  readonly noSmtpAddress: (field: string) => string;
  readonly changedMeanwhile: (address: PlainText) => string;
  readonly refused: (field: string) => string;
  readonly unreadable: string;
  readonly connectionLost: string;
}
