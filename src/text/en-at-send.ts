import type { PlainText } from './plain.ts';
import type { ReasonWords } from './reason-words.ts';
import { placeInEnglish } from './places-en.ts';
import type { SendWords } from './words.ts';

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

export const one = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;
export const item = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'message' : 'invitation';
const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

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

function listed(domains: readonly PlainText[]): string {
  const last = domains[domains.length - 1] ?? '';
  return domains.length < 2 ? last : `${domains.slice(0, -1).join(', ')} and ${last}`;
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
  equallyNear: (typed, intended) => `${typed} is equally close to ${listed(intended)}`,

  countryEnding: (ending, place) => `${ending} is ${possessive(place)} domain`,
  noSuchEnding: (ending) => `No top-level domain ${ending} exists`,
  usedBy: {
    'us-military': (ending) => `The US military uses ${ending}`,
    'us-government': (ending) => `US government offices use ${ending}`,
    'us-universities': (ending) => `US universities and colleges use ${ending}`,
    international: (ending) => `International organisations use ${ending}`,
  },
  place: placeInEnglish,

  malformed: (typed) => `${typed} is not a valid domain, so no mail can arrive there`,
  noDomain: 'This is not a single, complete e-mail address',
  foreignLetter: (letter, script) => `The letter ${letter} is ${script}`,
  script: (name) => name,
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

/** English, as far as the send path speaks: the rest is of no use before a page is open, and weighs. */
export const enAtSend: SendWords = {
  locale: 'en',
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
    notSent: (kind) => `The ${item(kind)} was not sent.`,
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
    notWritten: (address, field) =>
      `Outlook did not accept ${address} in the field ${field}. Please change it there.`,
    unreadable: 'Outlook did not say who the recipients are, so they could not be checked. Please try again.',
    timedOut: 'Outlook did not answer in time. Please try again.',
    connectionLost: 'The connection to Outlook was lost. Please close this window and press Send again.',
    tryAgain: 'Try again',
  },

  reasons,
};
