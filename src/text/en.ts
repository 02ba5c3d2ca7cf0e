import { enAtSend, item, one } from './en-at-send.ts';
import type { Words } from './words.ts';

const addresses = (count: number): string => one(count, '1 address', `${count} addresses`);

/** English. */
export const en: Words = {
  ...enAtSend,
  direction: 'ltr',

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
    typed: 'You entered',
    meant: 'You may mean',
    whichMeant: 'Which one do you mean?',
    noSuggestion: 'No likely address is known. Please edit or remove this one.',
    cannotKeep: 'This address cannot be kept. Please correct or remove it.',
    use: (address) => `Use ${address}`,
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
    chosen: {
      correct: (address) => `Will be sent to ${address}`,
      edit: (address) => `Will be sent to ${address}`,
      remove: (address) => `${address} will be removed`,
      keep: (address) => `Will be sent to ${address} as entered`,
    },
    stillOpen: (doubts) => `${addresses(doubts)} still ${one(doubts, 'needs', 'need')} your choice.`,
    allDecided: 'All addresses are decided.',
    sendByKeyboard: 'Ctrl+Enter sends too.',
    enterAgain: 'Nothing was sent yet. Press Enter once more to send.',
    differing: (characters) => `differs: ${characters}`,
  },

  keep: {
    heading: (address) => `Keep ${address}?`,
    typeToKeep: (part) => `To send to this address, please type the part that differs: ${part}`,
    typeToKeepLabel: 'Part that differs',
    typedDiffers: (part) => `Please type ${part} exactly as shown.`,
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
    close: 'Close',
  },
};
