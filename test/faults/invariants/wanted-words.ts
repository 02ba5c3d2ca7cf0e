import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Client } from '../../../src/playground/host/clients/clients.ts';
import { canOpenDialogs } from '../rows/calls.ts';
import type { WhenUnreadable } from '../rows/calls.ts';
import { clientOf, type Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { nameOfWords } from './words-told.ts';

/** For some faults: what the sender reads of them, by the names in `src/text`. */
interface Wanted {
  /** The fault, `what · how`. */
  readonly of: RegExp;
  readonly edition?: Edition;
  readonly policy?: WhenUnreadable;
  readonly clients?: (client: Client) => boolean;
  /** Each a whole set; nothing is the empty one. More than one where the story or the client decides. */
  readonly words: readonly (readonly string[])[];
}

const nothing: readonly string[] = [];
const blocked = ['notice.unreadableBlocked'];
const sent = ['notice.unreadableSent'];
const refused = ['errors.refused'];
const changed = ['errors.changedMeanwhile'];
const failed = ['notice.dialogFailed'];
const late = ['notice.outOfTime'];
const pane = ['notice.usePane'];
const notRemembered = ['notice.notRemembered'];
const notKept = ['pane.notKept'];
const faulty = ['notice.policyBroken'];
const notStarted = ['Outlook: not available'];
const tooLong = ['Outlook: took too long'];
const notChecked = 'pane.notChecked errors.unreadable';

/** Every way in which a call fails without a trace. */
const fails = String.raw`(?:error \d+|late by minutes|never|null|wrong: [^,]*)`;
const of = (text: string): RegExp => new RegExp(`^(?:${text})$`);
const onSend = { edition: 'on-send' } as const;
const inDialog = { edition: 'on-send', clients: canOpenDialogs } as const;
const smartAlerts = { edition: 'smart-alerts' } as const;

/** The first that fits counts; where none does, nothing is to be said. */
const wanted: readonly Wanted[] = [
  // What Outlook says is empty is believed; where it was not so before, the recipients have changed.
  {
    of: of('recipients.get · wrong: (?:no data|data null)(?:, while writing)?'),
    words: [nothing, ['pane.noRecipients']],
  },
  { of: of('recipients.get · wrong: no data, call [24]'), ...onSend, words: [changed, nothing] },
  { of: of('recipients.get · wrong: no data, .*'), words: [nothing] },
  { of: of(`recipients.get · ${fails}`), policy: 'allow', words: [sent] },
  {
    of: of(`recipients.get · ${fails}`),
    policy: 'ask',
    ...smartAlerts,
    words: [['alert.unreadable', notChecked]],
  },
  { of: of(`recipients.get · ${fails}(?:, while writing)?`), ...onSend, words: [blocked] },
  { of: of(`recipients.get · ${fails}(?:, while writing)?`), words: [[...blocked, notChecked]] },
  { of: of(`recipients.get · ${fails}, call 2`), words: [blocked] },
  { of: of(`recipients.get · ${fails}, call 4`), ...inDialog, words: [['errors.unreadable']] },
  { of: of(`recipients.get · ${fails}, call 8`), ...inDialog, words: [blocked] },
  { of: of('recipients.get · the page is loaded anew, call 2'), ...smartAlerts, words: [tooLong] },
  { of: of('(?:recipients.get|recipients.set) · meanwhile .*'), words: [changed, nothing] },
  { of: of(`recipients.set · ${fails}(?:, call [12])?`), words: [refused] },
  {
    of: of('Office: roamingSettings · is (?:undefined|null|{}|.*saveAsync.*|.*return 7.*|.*99.*)'),
    words: [notRemembered, nothing],
  },
  { of: of('Office: (?:isSetSupported|requirements) · .*'), ...onSend, words: [pane, nothing] },
  {
    of: of(`every call of an item · ${fails}`),
    policy: 'ask',
    ...smartAlerts,
    words: [['alert.unreadable', notChecked]],
  },
  {
    of: of(`every call of an item · ${fails}`),
    policy: 'block',
    ...smartAlerts,
    words: [[...blocked, notChecked]],
  },
  {
    of: of('sleep · while Outlook calls'),
    ...smartAlerts,
    words: [['Outlook: takes long'], tooLong, nothing],
  },
  { of: of('sleep · while the message is read'), ...smartAlerts, words: [tooLong, nothing] },
  {
    of: of('sleep · while the message is read'),
    ...onSend,
    words: [[...late, ...blocked], blocked, late, nothing],
  },
  { of: of('sleep · over the dialog'), ...onSend, words: [[...late, ...failed], late, failed, nothing] },
  { of: of('sleep · before the writing'), ...onSend, words: [late, nothing] },
  { of: of('Office: sessionData · .*'), ...smartAlerts, words: [notKept, nothing] },
  { of: of(`sessionData.[gs]et · ${fails}`), ...smartAlerts, words: [notKept, nothing] },
  { of: of('roamingSettings.save · (?:error|late by|never|null).*'), words: [notRemembered] },
  { of: of('notifications.replace · (?:late|twice|.* though done)'), policy: 'allow', words: [sent] },
  { of: of('notifications.replace · (?:late|twice|.* though done)'), ...onSend, words: [blocked] },
  { of: of('notifications.replace · the page vanishes'), ...smartAlerts, words: [[notChecked]] },
  { of: of('dialog.open · error 12007, call 1'), words: [nothing] },
  // Where the pane cannot have an address remembered, who wants to keep it reads that.
  {
    of: of('dialog.open · error 120(?:07|09|11)'),
    clients: ({ sessionData }) => sessionData === 0,
    words: [pane, [...pane, ...notKept]],
  },
  { of: of('dialog.open · error 120(?:07|09|11)'), words: [pane] },
  { of: of(`dialog.open · (?:${fails}(?:, call 1)?|.*, though done)`), words: [failed] },
  { of: of(`dialog.tell · ${fails}`), words: [late] },
  { of: of(`dialog.listen · (?:${fails}|the page vanishes)`), words: [failed] },
  { of: of(`dialog.answer · (?:${fails}|the page vanishes(?:, call 1)?)`), words: [failed] },
  { of: of(`dialog.answer · (?:${fails}|the page vanishes), call 2`), words: [late] },
  { of: of(`item.send · (?:${fails}|error 5001, though done)`), words: [['pane.notSent']] },
  { of: of(`start.commands · ${fails}`), ...smartAlerts, words: [notStarted] },
  {
    of: of(`start.(?:context|item) · (?:late by minutes|never)`),
    ...smartAlerts,
    words: [[...notStarted, notChecked]],
  },
  { of: of(`start.context · ${fails}`), ...smartAlerts, words: [[...notStarted, notChecked]] },
  { of: of(`start.item · ${fails}`), ...smartAlerts, words: [[...blocked, notChecked]] },
  { of: of(`event.completed · ${fails}`), ...smartAlerts, words: [tooLong] },
  {
    of: of('Office: (?:diagnostics|to|cc.getAsync|item|context) · .*'),
    ...smartAlerts,
    words: [[...blocked, notChecked]],
  },
  { of: of('Office: (?:diagnostics|to|cc.getAsync) · .*'), words: [blocked] },
  { of: of('Office: cc.setAsync · .*'), words: [refused, nothing] },
  { of: of('Office: (?:ui|displayDialogAsync) · .*'), ...onSend, words: [failed, nothing] },
  { of: of('a message typed anew .*'), words: [changed] },
  { of: of('the sender leaves the dialog open · '), words: [late] },
  {
    of: of('bundle · (?:late by minutes|late by 5 s|missing|a page of errors instead|cut off)'),
    ...smartAlerts,
    words: [notStarted],
  },
  { of: of('policy · cut off'), ...smartAlerts, words: [notStarted] },
  { of: of('policy · (?:missing|cut off)'), words: [nothing] },
  { of: of('policy · .*'), words: [faulty] },
];

/** Words that say how the story goes on, not what went wrong. */
const usual = /^$|^doubt$|^announce\.|^pane\.(?:applied|nothingDoubtful|loading)|^notice\.changedPressSend$/;

const isUsual = (row: Row, name: string): boolean =>
  usual.test(name) ||
  (name === 'notice.usePane' && row.edition === 'on-send' && !canOpenDialogs(clientOf(row)));

/** What the sender read of what went wrong. */
const readOf = (row: Row, { told }: Seen): string[] =>
  [...new Set(told.map(nameOfWords))].filter((name) => !isUsual(row, name)).sort();

const wantedFor = (row: Row): Wanted['words'] => {
  const { what, how, edition, policy } = row;
  const client = clientOf(row);
  const found = wanted.find(
    (one) =>
      one.of.test(`${what} · ${how}`) &&
      (one.edition ?? edition) === edition &&
      (one.policy ?? policy) === policy &&
      (one.clients?.(client) ?? true),
  );
  return found?.words ?? [nothing];
};

/** The sender reads the sentence that belongs to the fault, and no other. */
export const sentences = (row: Row, seen: Seen): string[] => {
  const read = readOf(row, seen);
  const may = wantedFor(row).map((names) => [...names].sort().join(' + '));
  return may.includes(read.join(' + '))
    ? []
    : [`reads ${read.join(' + ') || 'nothing'}, not ${may.map((one) => one || 'nothing').join(' or ')}`];
};
