import { listed } from '../listed.ts';
import type { PlainText } from '../plain.ts';
import type { ReasonWords } from '../reason-words.ts';
import type { ManifestText, PageText, SendText } from '../words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const one = (count: number, singular: string, plural: string): string => (count === 1 ? singular : plural);
const item = (kind: 'message' | 'appointment'): string => (kind === 'message' ? 'message' : 'invitation');
const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

/** The domains of places whose name stands with an article inside a sentence: `the Netherlands`. */
const withArticle =
  ' .ae .ax .bs .cc .cf .ck .do .eu .fk .fo .gb .gm .gs .hm .im .io .km .ky .mh .mp .mv .nl .ph .pn .ps .sb .tc .tf .uk .us .vg ';
const inSentence = (ending: string, place: string): string =>
  withArticle.includes(` ${ending} `) ? `the ${place}` : place;

function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** After a semicolon the first word is small, unless it is a name or a domain. */
function sentence(clauses: readonly string[]): string {
  const [first = '', ...others] = clauses;
  const small = others.map((clause) =>
    clause.replace(/^(?:The|This|No|International) /, (word) => word.toLowerCase()),
  );
  return `${[first, ...small].join('; ')}.`;
}

function otherRecipients(domain: PlainText, count: number, of: number): string {
  if (of === 1) return `The other recipient is at ${domain}`;
  if (count === of) return `All ${of} other recipients are at ${domain}`;
  return `${count} of the ${of} other recipients ${one(count, 'is', 'are')} at ${domain}`;
}

const reasons: ReasonWords = {
  sentence,
  date,

  denied: (domain) => `Your organisation does not allow sending to ${domain}:`,

  doubtful: (typed) => `${typed} is probably not the domain you mean`,
  different: (typed, intended) => `${typed} and ${intended} are different domains`,
  equallyNear: (typed, intended) => `${typed} is equally close to ${listed(intended, ' and ')}`,

  countryEnding: (ending, place) => `${ending} is ${possessive(inSentence(ending, place))} domain`,
  noSuchEnding: (ending) => `No top-level domain ${ending} exists`,
  usedBy: {
    'us-military': (ending) => `The US military uses ${ending}`,
    'us-government': (ending) => `US government offices use ${ending}`,
    'us-universities': (ending) => `US universities and colleges use ${ending}`,
    international: (ending) => `International organisations use ${ending}`,
  },

  malformed: (typed) => `${typed} is not a valid domain, so no mail can arrive there`,
  noDomain: 'This is not a single, complete e-mail address',
  foreignLetter: (letter, script) => `The letter ${letter} is ${script}`,
  looksLike: (typed, intended) => `${typed} looks like ${intended}, but it is a different domain`,
  contains: (typed, intended) => `${typed} contains ${intended}, but does not belong to it`,
  borrowsName: (typed, intended) =>
    `${typed} has the name of ${intended} in it, but it is a different domain`,
  notRegistered: (suffix, typed, dated) => `${typed} is not in the ${suffix} registry of ${dated}`,
  nameAndEnding: (typed, intended) => `${typed} differs from ${intended} in its name and in its ending`,
  knownAs: (address) => `This person is also known as ${address}`,
  personalAccount: (typed, knownAs) =>
    knownAs === undefined
      ? `${typed} is a provider of personal mail accounts`
      : `${typed} is a provider of personal mail accounts, and this person is also known as ${knownAs}`,
  nameShows: (address) => `The name shows another address, ${address}`,

  otherRecipients,
  ownDomain: (domain) => `${domain} is your own domain`,
  remembered: (domain) => `You have written to ${domain} before`,
  trusted: (domain) => `${domain} is one of your organisation's partners`,
};

export const atSend: SendText = {
  locale: 'en',
  direction: 'ltr',
  fields: { to: 'To', cc: 'Cc', bcc: 'Bcc', required: 'Required', optional: 'Optional' },

  alert: {
    button: 'Check recipients',
    useButton: (button, doubts) =>
      `Choose “${button}” to correct, remove or keep ${one(doubts, 'it', 'them')}.`,
    useToolbar: (button, doubts) =>
      `Please choose “${button}” in the toolbar to correct, remove or keep ${one(doubts, 'it', 'them')}, then press Send again.`,
    meant: (suggested) => `Did you mean ${suggested.join(' or ')}?`,
    check: 'Please check this address.',
    more: (doubts) => `And ${doubts} more.`,
    unreadable: 'Nearmiss could not check the recipients. Please look at them yourself before you send.',
  },

  notice: {
    doubtful: (address, others, meant) =>
      others === 0
        ? `Please check ${address}: you may mean ${meant ?? 'another address'}.`
        : `Please check ${address} and ${one(others, '1 other address', `${others} other addresses`)}.`,
    denied: (address) => `Your organisation does not allow sending to ${address}.`,
    unreadableBlocked:
      'Nearmiss could not check the recipients, so nothing was sent. Please try again in a moment.',
    unreadableSent: 'Nearmiss could not check the recipients of this message.',
    changedPressSend: (kind) =>
      `The recipients are up to date. Please press Send again to send the ${item(kind)}.`,
    dialogFailed: 'Nearmiss could not open its window, so nothing was sent. Please press Send again.',
    usePane:
      'Nothing was sent yet. Please choose “Check recipients” in the toolbar, and then press Send again.',
    outOfTime: 'Outlook waits only a few minutes, so nothing was sent. Please press Send again.',
    notAllRead: (field) =>
      `The field ${field} holds too many recipients to check them all, so nothing was sent. Please remove some.`,
    policyBroken:
      'The rules of Nearmiss are faulty, so nothing could be checked and nothing was sent. Please tell your IT department.',
    lookAtRecipients:
      'Outlook may have changed the recipients, so nothing was sent. Please look at them and press Send.',
  },

  errors: {
    contactGroup: (field) =>
      `The field ${field} holds a contact group, so Nearmiss left it alone. Please change the address in the message.`,
    tooMany: (field, limit) =>
      `The field ${field} holds more than ${limit} recipients, so Nearmiss left it alone. Please change the address in the message.`,
    noSmtpAddress: (field) =>
      `The field ${field} holds a recipient without an e-mail address, so Nearmiss left it alone. Please change the address in the message.`,
    changedMeanwhile: (address) =>
      `The recipients changed, so ${address} was left alone. Please check again.`,
    refused: (field) =>
      `Outlook did not accept the change in the field ${field}. Please change the address in the message.`,
    unreadable: 'Outlook did not say who the recipients are, so they could not be checked. Please try again.',
    connectionLost: 'The connection to Outlook was lost. Please close this window and press Send again.',
  },

  reasons,
};

const addresses = (count: number): string => one(count, '1 address', `${count} addresses`);

export const onPage: PageText = {
  review: {
    title: (doubts) => `Check ${addresses(doubts)} before sending`,
    intro: (kind, doubts) =>
      one(
        doubts,
        `One recipient of this ${item(kind)} may not be the one you mean.`,
        `Some recipients of this ${item(kind)} may not be the ones you mean.`,
      ),
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'For your information', confirm: 'Please check', block: 'Not allowed' },
    critical: 'Very likely a mistake',
    group: (recipients, domain) => `${recipients} recipients at ${domain}`,
    typed: 'You entered',
    meant: 'You may mean',
    whichMeant: 'Which one do you mean?',
    noSuggestion: 'No likely address is known. Please edit or remove this one.',
    cannotKeep: 'This address cannot be kept. Please correct or remove it.',
    use: (address) => `Use ${address}`,
    fixAll: (recipients, domain) => `Fix all ${recipients}: use ${domain}`,
    removeAll: (recipients) => `Remove all ${recipients}`,
    undoAll: (recipients) => `Undo all ${recipients}`,
    apart: 'Decide separately',
    edit: 'Edit',
    remove: 'Remove',
    keep: 'Keep',
    undo: 'Undo',
    send: 'Send',
    dontSend: "Don't send",
    editOf: (address) => `Edit ${address}`,
    removeOf: (address) => `Remove ${address}`,
    keepOf: (address) => `Keep ${address}`,
    undoOf: (address) => `Undo the choice for ${address}`,
    apartOf: (address) => `Decide separately about ${address}`,
    chosen: {
      correct: (address) => `Will be sent to ${address}`,
      edit: (address) => `Will be sent to ${address}`,
      remove: (address) => `${address} will be removed`,
      keep: (address) => `Will be sent to ${address} as entered`,
    },
    stillOpen: (doubts) => `${addresses(doubts)} still ${one(doubts, 'needs', 'need')} your choice.`,
    allDecided: 'All addresses are decided.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Show whole addresses',
    enterAgain: 'Nothing was sent yet. Press Enter once more to send.',
    differing: (characters) => `differs: ${characters}`,
  },

  keep: {
    heading: (address) => `Keep ${address}?`,
    typeToKeep: (part) => `To send to this address, please type the part that differs: ${part}`,
    typeToKeepLabel: 'Part that differs',
    typedDiffers: (part) => `Please type ${part} exactly as shown.`,
    reason: 'Reason',
    reasonIfAny: 'Reason (optional)',
    reasonMissing: 'Please give a short reason.',
    confirm: (address) => `Yes, keep ${address}`,
    back: 'Back',
  },

  edit: {
    label: (address) => `New address instead of ${address}`,
    use: 'Use this address',
    back: 'Back',
    checking: 'Checking…',
    fine: 'Nothing doubtful about this address.',
    incomplete: 'Please enter a complete address, such as name@example.com.',
    unchanged: 'This is the address you entered before.',
    stillDoubtful: 'This address is doubtful too:',
    denied: 'Your organisation does not allow sending to this address:',
    checkFailed: 'This address could not be checked. Please try again.',
  },

  announce: {
    opened: (doubts) => `${addresses(doubts)} to check before sending.`,
    corrected: (from, to) => `${from} will be replaced with ${to}.`,
    removed: (address) => `${address} will be removed.`,
    kept: (address) => `${address} will be kept.`,
    undone: (address) => `The choice for ${address} was undone.`,
    decidedAll: (recipients) => `${recipients} addresses decided.`,
    undoneAll: (recipients) => `${recipients} choices were undone.`,
    left: (doubts) =>
      doubts === 0 ? 'All addresses are decided. You can send now.' : `${addresses(doubts)} left.`,
    sending: 'Sending.',
    notSending: 'Not sending.',
  },

  pane: {
    title: 'Nearmiss',
    loading: 'Checking the addresses…',
    noRecipients: 'There are no recipients yet.',
    nothingDoubtful: (recipients) =>
      one(
        recipients,
        'The recipient was checked. Nothing is doubtful.',
        `${recipients} recipients were checked. Nothing is doubtful.`,
      ),
    checkedBy: (fields, version) => `${fields.join(', ')} · Policy ${version}`,
    stopped: (kind) =>
      `The ${item(kind)} was not sent yet. Please decide, choose Apply, and then press Send again.`,
    pressSend: 'Please press Send again.',
    sendNow: 'Send now',
    notSent: 'Outlook did not send it. Please press Send in the message.',
    checkAgain: 'Check again',
    apply: 'Apply',
    applied: (kind) => `The recipients are up to date. You can send the ${item(kind)} now.`,
    notKept:
      'This Outlook cannot remember the addresses that you kept, so you are asked again when you send.',
    notInOutlook: 'Nearmiss works inside Outlook. Please open it from a message that you are writing.',
  },
};

export const inManifest: ManifestText = {
  description: 'Catches a mistyped recipient address before the message is sent.',
  tip: 'Shows recipients whose address looks mistyped, and lets you correct, remove or keep each of them.',
  locales: [],
};
