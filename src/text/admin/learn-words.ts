import type { PlainText } from '../plain.ts';
import { counted, share } from './figures.ts';

/** What was counted of one host. */
interface Numbers {
  readonly messages: number;
  readonly people: number;
  readonly weeks: number;
  readonly received: number;
}

/** The sentences of `nearmiss learn`. */
export const learnWords = {
  description:
    'Learns from past mail with whom your organisation exchanges mail, and finds mail that probably went to a mistyped domain.',
  files: 'exports of past mail, as screen reads them; outbound and inbound',
  policy: 'the policy, whose own and protected domains are yours',
  out: 'write the correspondents, for the key correspondents of the policy; numbers are added to those of an earlier file',
  review: 'also list every domain that was not accepted, and why',
  json: 'print everything as JSON instead',
  pseudonymous: 'show codes instead of the names in addresses; domains stay',
  force: 'begin a new file; the numbers of the earlier one are not added',
  help: `
A domain is accepted if your people wrote to it at least 5 times, 2 of them, in 2 weeks, and it wrote to you; never if it
looks like a slip of a domain that is protected, trusted or used much more.

Examples:
  $ nearmiss learn --policy policy.jsonc --out correspondents.json EmailEvents-*.csv
  $ nearmiss learn --own example.mil --review trace.csv

Exit codes:
  0  done
  2  wrong use, or a file that cannot be read or written`,
  noFiles: 'no files. Name exports of past mail: nearmiss learn --out correspondents.json trace.csv',
  noSenders: 'The files do not say who sent the mail. Name the column of the sender with --sender-column.',
  noTimes: 'The files do not say when the mail was sent. Name the column of the time with --time-column.',
  accepted: (hosts: number, messages: number, all: number, since: string, date: string) =>
    `${counted(hosts, 'correspondent')} from ${since} to ${date}: ${share(messages, all)} of the mail to others goes there.`,
  merged: (hosts: number, date: string) =>
    `${counted(hosts, 'domain')} of the earlier file, which ends on ${date}, were taken into account.`,
  noMisdirected: 'No mail seems to have gone to a mistyped domain.',
  misdirected: (hosts: number) =>
    `Past misdirected mail, to ${counted(hosts, 'domain')} that never answered:`,
  misdirectedHost: (
    host: PlainText,
    meant: PlainText,
    messages: number,
    when: string,
    who: readonly PlainText[],
    more: number,
  ) =>
    `  ${host}: ${counted(messages, 'message')}${when}, probably meant for ${meant}${who.length === 0 ? '' : `; by ${who.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}`,
  between: (first: string, last: string) => (first === last ? ` on ${first}` : ` from ${first} to ${last}`),
  leftOut: 'Not accepted:',
  nothingLeftOut: 'Every domain was accepted.',
  leftOutHost: (host: PlainText, numbers: Numbers, because: string) =>
    `  ${host} (${counted(numbers.messages, 'message')} by ${counted(numbers.people, 'person', 'people')} in ${counted(numbers.weeks, 'week')}; ${numbers.received} came): ${because}`,
  because: {
    impossible: () => 'no such domain can exist',
    near: (meant: PlainText) => `like a slip of ${meant}`,
    rare: () => 'too few messages, people or weeks',
    silent: () => 'it never wrote to you',
  },
  written: (file: string) =>
    `Written: ${file}. Name it in the policy beside it: "correspondents": "${file.replace(/^.*[\\/]/, '')}"`,
};
