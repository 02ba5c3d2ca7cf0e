import { listed } from '../compose/listed.ts';
import type { PlainText } from '../plain.ts';
import type { ReasonWords } from '../reason-words.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';

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

/** The domains of places whose name stands with an article inside a sentence: `the Netherlands`. */
const withArticle =
  ' .ae .ax .bs .cc .cf .ck .do .eu .fk .fo .gb .gm .gs .hm .im .io .km .ky .mh .mp .mv .nl .ph .pn .ps .sb .tc .tf .uk .us .vg ';
const inSentence = (suffix: string, place: string): string =>
  withArticle.includes(` ${suffix} `) ? `the ${place}` : place;

function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** After a semicolon the first word is small, unless it is a name or a domain. */
function sentence(clauses: readonly string[]): string {
  const [first = '', ...others] = clauses;
  const small = others.map((clause) =>
    clause.replace(/^(?:The|This|It|Nothing|International) /, (word) => word.toLowerCase()),
  );
  return `${[first, ...small].join('; ')}.`;
}

function otherRecipients(domain: PlainText, count: number, of: number): string {
  if (of === 1) return `The other recipient is at ${domain}`;
  if (count === of) return `${of === 2 ? 'Both' : `All ${of}`} other recipients are at ${domain}`;
  return `${count} of the ${of} other recipients ${one(count, 'is', 'are')} at ${domain}`;
}

const reasons: ReasonWords = {
  sentence,
  date,

  denied: (domain) => `Your organization does not allow sending to ${domain}:`,

  doubtful: (typed) => `${typed} is probably not the domain you meant`,
  different: (typed, intended) => `${typed} and ${intended} are different domains`,
  equallyNear: (typed, intended) => `${typed} is equally close to ${listed(intended, ' and ')}`,

  countrySuffix: (suffix, place) => `${suffix} stands for ${inSentence(suffix, place)}`,
  goesTo: (suffix, place) => `It goes to ${inSentence(suffix, place)} (${suffix})`,
  noSuchSuffix: (suffix) => `Nothing on the internet ends in ${suffix}`,
  twoSuffixes: (typed, intended) => `${typed} and ${intended} are two different endings`,
  usedBy: {
    'us-military': (suffix) => `The US military uses ${suffix}`,
    'us-government': (suffix) => `US government offices use ${suffix}`,
    'us-universities': (suffix) => `US universities and colleges use ${suffix}`,
    international: (suffix) => `International organizations use ${suffix}`,
  },

  malformed: (typed) => `${typed} is not a valid domain, so no email can arrive there`,
  noDomain: 'This isn’t a complete email address',
  foreignLetter: (letter, word, script, looksLike) =>
    `The ${letter} in “${word}” is ${/^[AEIOU]/.test(script) ? 'an' : 'a'} ${script} letter that looks like a Latin ${looksLike}`,
  otherLetter: (letter, word, looksLike) => `The ${letter} in “${word}” only looks like ${looksLike}`,
  looksLike: (typed, intended) => `${typed} looks like ${intended}, but it is a different domain`,
  contains: (typed, intended) => `${typed} contains ${intended}, but does not belong to it`,
  borrowsName: (typed, intended) => `${typed} uses the name of ${intended}, but it is a different domain`,
  notRegistered: (suffix, typed, dated) => `${typed} was not in the ${suffix} registry on ${dated}`,
  nameAndSuffix: (typed, intended) => `${typed} differs from ${intended} in both its name and its ending`,
  knownAs: (address) => `This person also uses ${address}`,
  personalAccount: (typed, knownAs) =>
    knownAs === undefined
      ? `${typed} is for personal email`
      : `${typed} is for personal email, and this person also uses ${knownAs}`,
  nameShows: (address) => `The name shows a different address: ${address}`,

  otherRecipients,
  ownDomain: (domain) => `${domain} is your own domain`,
  remembered: (domain) => `You’ve written to ${domain} before`,
  familiar: (domain) => `You often write to ${domain}`,
  correspondents: (domain) => `Your organization often writes to ${domain}`,
  impostor: (typed) => `You’re replying to a message from ${typed}, whose sender may be an impostor`,
  inherited: 'This address was already in the message you’re replying to',
  trusted: (domain) => `${domain} is one of your organization’s partners`,
};

export const atSend: SendText = {
  locale: 'en',
  direction: 'ltr',
  fields: { to: 'To', cc: 'Cc', bcc: 'Bcc', required: 'Required', optional: 'Optional' },

  alert: {
    button: 'Check recipients',
    useButton: (button, doubts) => `Choose “${button}” to fix, remove or keep ${one(doubts, 'it', 'them')}.`,
    useToolbar: (button, doubts) =>
      `Choose “${button}” in the toolbar to fix, remove or keep ${one(doubts, 'it', 'them')}, then press Send again.`,
    meant: (suggested) => `Did you mean ${suggested.join(' or ')}?`,
    check: 'Please check this address.',
    pair: 'Two similar domains. Is one a mistake?',
    more: (doubts) => `And ${doubts} more.`,
    unreadable: 'Nearmiss could not check the recipients. Please check them yourself before you send.',
  },

  notice: {
    mistyped: (address) => `${address} looks mistyped.`,
    check: (address, others) =>
      others === 0
        ? `Please check ${address}.`
        : `Please check ${address} and ${one(others, '1 other address', `${others} other addresses`)}.`,
    denied: (address) => `Your organization does not allow sending to ${address}.`,
    unreadableBlocked:
      'Nearmiss could not check the recipients, so nothing was sent. Please try again in a moment.',
    unreadableSent: 'Nearmiss could not check the recipients of this message.',
    changedPressSend: (kind) => `The recipients are up to date. Press Send again to send the ${item(kind)}.`,
    dialogFailed: 'Nearmiss could not open its window, so nothing was sent. Please press Send again.',
    usePane: 'Nothing was sent yet. Choose “Check recipients” in the toolbar, then press Send again.',
    outOfTime: 'Outlook waits only a few minutes, so nothing was sent. Please press Send again.',
    notAllRead: (field) =>
      `“${field}” has too many recipients to check them all, so nothing was sent. Please remove some.`,
    policyBroken:
      'Nearmiss’s policy file has an error, so nothing was checked or sent. Please tell your IT department.',
    notRemembered: 'Outlook did not save your choice, so you may be asked about this address again.',
    lookAtRecipients:
      'Outlook may have changed the recipients, so nothing was sent. Please check them and press Send.',
  },

  errors: {
    contactGroup: (field) =>
      `“${field}” has a contact group, so we did not change it. Please change the address in the message.`,
    tooMany: (field, limit) =>
      `“${field}” has more than ${limit} recipients, so we did not change it. Please change the address in the message.`,
    noSmtpAddress: (field) =>
      `“${field}” has a recipient without an email address, so we did not change it. Please change the address in the message.`,
    changedMeanwhile: (address) =>
      `The recipients changed, so we did not change ${address}. Please check again.`,
    refused: (field) =>
      `Outlook did not accept the change in “${field}”. Please change the address in the message.`,
    unreadable: 'Outlook did not say who the recipients are, so we could not check them. Please try again.',
    connectionLost: 'The connection to Outlook was lost. Please close this window and press Send again.',
  },

  reasons,
};

const all = (count: number): string => (count === 2 ? 'both' : `all ${count}`);
const addresses = (count: number): string => one(count, '1 address', `${count} addresses`);
const questions = (count: number): string => one(count, '1 question', `${count} questions`);

export const onPage: PageText = {
  review: {
    title: (doubts) => `${addresses(doubts)} ${one(doubts, 'looks', 'look')} wrong`,
    questions: (count) => `Answer ${questions(count)} before sending`,
    looksWrong: (address) => `${address} looks wrong`,
    notAllowed: (address) => `You can’t send to ${address}`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'For your information', confirm: 'Please check', block: 'Not allowed' },
    critical: 'Very likely a mistake',
    group: (recipients, domain) => `${recipients} recipients at ${domain}`,
    pair: (first, second) => `Two similar domains: ${first} and ${second}. Is one a mistake?`,
    typed: 'You typed',
    meant: 'Did you mean',
    whichMeant: 'Which one did you mean?',
    cannotKeep: 'This address can’t be kept. Correct or remove it.',
    use: (address) => `Use ${address}`,
    useForAll: (recipients, domain) => `Use ${domain} for ${all(recipients)}`,
    useAndSend: (domain) => `Use ${domain} and send`,
    useForAllAndSend: (recipients, domain) => `Use ${domain} for ${all(recipients)} and send`,
    useOnly: 'Use only',
    removeAll: (recipients) => `Remove ${all(recipients)}`,
    undoAll: (recipients) => `Undo ${all(recipients)}`,
    useForBoth: (domain) => `Use ${domain} for both`,
    bothRight: 'Both are right',
    apart: 'Choose individually',
    edit: 'Edit',
    remove: 'Remove',
    keep: 'Keep',
    undo: 'Undo',
    send: 'Send',
    dontSend: 'Don’t send',
    editOf: (address) => `Edit ${address}`,
    removeOf: (address) => `Remove ${address}`,
    keepOf: (address) => `Keep ${address}`,
    undoOf: (address) => `Undo the choice for ${address}`,
    apartOf: (address) => `Choose individually for ${address}`,
    chosen: {
      corrected: (address) => `Going to ${address}`,
      removed: (address) => `${address} removed`,
      kept: (address, place) =>
        `Going to ${place === undefined ? address : `${address} (${place})`}, as you confirmed`,
      moot: (address) => `${address} is no longer in doubt`,
    },
    left: (count) => `${count} left to decide`,
    ready: 'Ready to send.',
    nobodyLeft: 'No recipients left.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Show whole addresses',
    enterAgain: 'Not sent yet. Press Enter again to send.',
    checkAgain: 'Check again',
  },

  slips: {
    missing: 'One letter is missing.',
    extra: 'One letter too many.',
    doubled: 'One letter is doubled.',
    swapped: 'Two letters are swapped.',
    replaced: 'One letter is different.',
    digit: 'A digit replaces a letter.',
    dotMissing: 'A dot is missing.',
    dotExtra: 'One dot too many.',
    dotMoved: 'The dot is misplaced.',
    comma: 'A comma replaces the dot.',
    hyphenMissing: 'A hyphen is missing.',
    hyphenExtra: 'One hyphen too many.',
    space: 'It contains a space.',
    ending: 'Only the ending differs.',
    several: 'Several letters differ.',
    foreign: (script) => `The marked letter is ${script}.`,
  },

  spelling: {
    entered: (typed, meant) => `You typed ${typed}, not ${listed(meant, ' or ')}.`,
    pair: (first, second) => `One is ${first}, the other ${second}.`,
    dot: 'dot',
    hyphen: 'hyphen',
    comma: 'comma',
    space: 'space',
    fullStop: 'ideographic full stop',
    invisible: 'invisible character',
  },

  stamps: {
    missing: 'does not exist',
    unregistered: 'not registered',
    open: 'anyone can register',
    users: {
      'us-military': 'US military',
      'us-government': 'US government',
      'us-universities': 'US universities',
      international: 'international bodies',
    },
    government: (place) => `${place} (government)`,
    own: 'Your own domain',
    partner: 'Partner organization',
    provider: 'Email provider',
    ofTyped: (label) => `Typed: ${label}.`,
    ofMeant: (label) => `Suggested: ${label}.`,
  },

  keep: {
    heading: (address) => `Keep ${address}?`,
    typeToKeep: (part) => `To send there anyway, type ${part}`,
    typedDiffers: (part) => `Type ${part} exactly as shown.`,
    reason: 'Reason',
    reasonIfAny: 'Reason (optional)',
    reasonMissing: 'Give a short reason.',
    remember: 'Don’t ask again for this address',
    rememberHint: 'You can change this in the pane, under Remembered addresses.',
    confirm: (address) => `Yes, keep ${address}`,
    both: {
      heading: (first, second) => `Keep both ${first} and ${second}?`,
      remember: 'Don’t ask again for these addresses',
      confirm: 'Yes, both are right',
    },
    back: 'Back',
  },

  edit: {
    label: (address) => `New address instead of ${address}`,
    use: 'Use this address',
    back: 'Back',
    checking: 'Checking…',
    fine: 'Looks fine.',
    incomplete: 'Type a complete address, such as name@example.com.',
    unchanged: 'That’s the address you typed before.',
    stillDoubtful: 'This one looks wrong too:',
    denied: 'Your organization doesn’t allow sending to this address:',
    checkFailed: 'This address couldn’t be checked. Try again.',
  },

  announce: {
    corrected: (from, to) => `${from} will be replaced with ${to}.`,
    removed: (address) => `${address} will be removed.`,
    kept: (address) => `${address} will be kept.`,
    undone: (address) => `The choice for ${address} was undone.`,
    decidedAll: (recipients) => `${recipients} addresses decided.`,
    undoneAll: (recipients) => `${recipients} choices were undone.`,
    sending: 'Sending.',
    notSending: 'Not sending.',
  },

  why: {
    question: 'Why?',
    seen: {
      denied: 'Your organization doesn’t allow mail to this address.',
      malformed: 'The part after the @ contains characters that aren’t allowed in a domain.',
      homoglyph: 'The domain contains letters that look like others, so it can pass for one that you know.',
      'tld-typo': 'The name is one that you may know, but its ending is one typo away from the usual one.',
      'wrong-tld': 'The name belongs to a protected domain, but the ending is a different one.',
      doppelganger: 'The domain differs from a known one only by a dot or a hyphen.',
      'domain-typo': 'The domain is one typo away from one that you may mean.',
      embedding: 'A protected domain appears inside a longer one that belongs to someone else.',
      combosquat: 'A protected name appears in this domain together with another word.',
      'closed-registry': 'The list of all names with this ending is known, and this one isn’t on it.',
      'label-and-tld': 'Both the name and the ending are one typo away from a known domain.',
      'unknown-tld': 'No domain on the internet has this ending.',
      'same-person': 'The same person is known at a domain that is one typo away.',
      'personal-account':
        'Someone with that name has an official address, and this one is at a personal email provider.',
      'name-shows-another-address': 'The name shows one address, but the message would go to another.',
    },
    matters: {
      stranger:
        'Whoever owns the other domain would get the whole message with its attachments, and nobody could call it back.',
      mali: 'This has happened: in the first half of 2023, almost 117,000 messages meant for .mil went to .ml, Mali’s domain.',
      nowhere: 'Mail sent there can’t arrive, and you may not find out until later.',
      private: 'Your organization can’t protect personal mailboxes.',
      hidden: 'A name can hide where a message really goes.',
      forbidden: 'Even one message there can do harm.',
    },
    toDo: {
      choose: 'If you meant the suggested address, use it; if not, edit, remove or keep what you typed.',
      compare: 'Compare it with a message from that person, or ask them, before you keep it.',
      change: 'Choose another address, or remove this one; ask your IT department if you need it.',
    },
  },

  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'Please press Ctrl+C (⌘C on a Mac) to copy the selected text.',
    format: 'Format',
  },

  report: {
    title: 'Report a wrong warning',
    intro:
      'Nothing is sent from here. Copy this text into a message to your IT department. It names no other recipient and no subject.',
    text: 'Text of the report',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss works inside Outlook. Please open it from a message that you are writing.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Checking the addresses…',
    noRecipients: 'There are no recipients yet.',
    nothingDoubtful: (recipients) =>
      `${one(recipients, '1 recipient', `${recipients} recipients`)} checked. Looks fine.`,
    checkedBy: (fields, version) => `${fields.join(', ')} · Policy ${version}`,
    stopped: 'Not sent yet. Choose, then press Send again.',
    ready: 'Ready. Press Send in Outlook.',
    sendNow: 'Send now',
    notSent: 'Outlook did not send it. Press Send in the message.',
    notKept: 'This Outlook can’t store what you keep, so Send will ask again.',
    lastChecked: (time, build) => `Last checked at ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) => `Send stopped at ${time} · Policy ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'Not checked: all recipients.' : `Not checked: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Corrected: ${typed} → ${meant}`,
    nearMisses: (count) =>
      `${one(count, '1 near miss', `${count} near misses`)} this year, known only to your mailbox.`,
    suggestionTip: (address) => `To stop Outlook suggesting ${address}: hover over it and press ×.`,
    suggestionTipClassic: (address) =>
      `To stop Outlook suggesting ${address}: go to it with the arrow keys and press Delete.`,
    details: 'Details',
  },

  remembered: {
    title: 'Remembered addresses',
    intro: 'You are not asked about these addresses, unless one is almost certainly a mistake.',
    notAllowed: 'Your organization no longer allows this, so you are asked about these addresses again.',
    empty: 'None yet. When you keep an address, you can choose not to be asked about it again.',
    search: 'Search',
    found: (shown, all) => `Shown: ${shown} of ${all}`,
    noneFound: 'No remembered address matches.',
    since: (from, until) => `Since ${from}, until ${until}`,
    expired: (from) => `Since ${from}, no longer in effect`,
    reason: (reason) => `Reason: ${reason}`,
    removeOf: (address) => `Remove ${address} from the remembered addresses`,
    removed: (address) => `${address} is no longer remembered.`,
    notSaved: 'Outlook did not save this, so nothing changed. Please try again.',
    export: 'Export',
    back: 'Back',
  },

  learned: {
    title: 'Domains you write to',
    intro:
      'Nearmiss learned these domains from mail you sent. Those you use often are not questioned and can be suggested. The list stays in your mailbox.',
    notAllowed: 'Your organization has turned this off, so these domains have no effect.',
    empty: 'None yet.',
    noneFound: 'No learned domain matches.',
    used: (days, last) => `Days with mail: ${days}, last on ${last}`,
    kept: 'You kept an address there.',
    removeOf: (domain) => `Remove ${domain} from the domains you write to`,
    removed: (domain) => `${domain} is forgotten.`,
    clear: 'Forget all',
    cleared: 'All domains are forgotten.',
  },
};

export const inManifest: ManifestText = {
  description: 'Catches a mistyped recipient address before the message is sent.',
  tip: 'Shows recipients whose address looks mistyped, and lets you correct, remove or keep each of them.',
  locales: [],
};
