import { counted, grouped, perPersonAndWeek, share } from './figures.ts';
import type { PlainText } from '../plain.ts';

/** How many of the messages would have been blocked. */
export interface Stopped {
  readonly messages: number;
  readonly prompts: number;
  readonly confirm: number;
  readonly block: number;
  readonly notice: number;
}

/** The sentences of `nearmiss screen` for the terminal and the HTML page. */
export const screenWords = {
  phases: {
    open: 'Opening the files',
    read: 'Reading all rows',
    judge: 'Judging recipients',
    doubtful: 'Reading what is doubtful',
    figures: 'Counting',
  },
  /** The result in one or two sentences. */
  stopped: ({ messages, prompts, confirm, block, notice }: Stopped) => {
    const notices =
      notice === 0 ? [] : [`${counted(notice, 'more message')} would have got a notice that stops nothing.`];
    if (prompts === 0)
      return [`None of ${counted(messages, 'message')} would have been stopped at Send.`, ...notices].join(
        ' ',
      );
    const how = [
      confirm === 0 ? '' : `${grouped(confirm)} with a question`,
      block === 0 ? '' : `${grouped(block)} with a block`,
    ];
    const first = `${grouped(prompts)} of ${counted(messages, 'message')} would have been stopped at Send (${share(prompts, messages)}): ${how.filter((part) => part !== '').join(', ')}.`;
    return [first, ...notices].join(' ');
  },
  perPersonAndWeek: (mean: number, quiet: number, personWeeks: number) =>
    mean === 0
      ? 'Nobody would have been prompted.'
      : `That is ${perPersonAndWeek(mean)}; ${share(quiet, personWeeks)} of the weeks of a person stay without any.`,
  headings: {
    domains: 'Doubted most',
    senders: 'Would be prompted most',
    trust: 'Perhaps partners: look them up before you trust them',
    bad: 'Not counted',
    assumed: 'Good to know',
    comparison: 'With the other policy',
  },
  meant: (domains: readonly PlainText[]) => (domains.length === 0 ? '' : `→ ${domains.join(' or ')}`),
  messagesBy: (messages: number, senders: number | null) =>
    senders === null
      ? counted(messages, 'message')
      : `${counted(messages, 'message')} by ${counted(senders, 'person', 'people')}`,
  promptsIn: (prompts: number, weeks: number) =>
    weeks === 0 ? counted(prompts, 'prompt') : `${counted(prompts, 'prompt')} in ${counted(weeks, 'week')}`,
  returning: (senders: number, returning: number) =>
    `${counted(senders, 'person', 'people')}, ${grouped(returning)} of them more than once`,
  rows: (read: number, outbound: number, internal: number, inbound: number) =>
    `${counted(read, 'recipient')} in the files: ${grouped(outbound)} outside, ${grouped(internal)} inside the organisation, ${grouped(inbound)} of mail from elsewhere.`,
  own: (domains: readonly PlainText[], basis: 'given' | 'policy' | 'senders' | 'none') =>
    ownWords(domains.join(', '))[basis],
  bad: (reason: string, count: number) => `${counted(count, 'row')}: ${badReasons[reason] ?? reason}`,
  example: (text: PlainText) => `for example ${text}`,
  /** Empty if every time could be read. */
  unreadTimes: (rows: number, examples: readonly PlainText[]) =>
    rows === 0
      ? []
      : [
          `The times of ${counted(rows, 'row')} could not be read${examples.length === 0 ? '' : `, such as ${examples.map((one) => `"${one}"`).join(', ')}`}. Their messages count, but in no week. Say how times are written with --time-format, for example "%d/%m/%Y %H:%M", or name another column with --time-column.`,
        ],
  assumption: (assumption: string) => assumptions[assumption] ?? assumption,
  moreInFiles: (omitted: number) => `and ${grouped(omitted)} more`,
  written: (file: string) => `Written: ${file}`,
  change: {
    total: (before: number, after: number) =>
      `${counted(before, 'message')} stopped now, ${grouped(after)} then.`,
    parts: (newly: number, longer: number, changed: number) =>
      `${grouped(newly)} newly asked, ${grouped(longer)} no longer asked, ${grouped(changed)} with another severity.`,
    none: 'no doubt',
  },
} as const;

function ownWords(domains: string) {
  return {
    given: `Mail from ${domains} counts, as you said.`,
    policy: `Mail from ${domains} counts: the policy names these domains as yours, or protects them and people write from them. Name others with --own.`,
    senders: `Mail from ${domains} counts, because most mail in the files comes from there. Name your domains with --own if this is wrong.`,
    none: 'All mail in the files counts: they do not say who sent it.',
  };
}

const badReasons: Readonly<Record<string, string>> = {
  empty: 'no recipient',
  'no-at': 'a recipient without an @',
  several: 'several addresses where one was expected',
  count: 'a count that is no whole number',
  columns: 'more or fewer columns than the first line names',
  quote: 'a quotation mark in the wrong place, which may hide the lines after it',
  encoding: 'bytes that are not UTF-8',
  'too-long': 'longer than a million characters',
  json: 'not JSON',
};

const assumptions: Readonly<Record<string, string>> = {
  'no-co-recipients':
    'At least one file does not say which recipients belong to one message: there, each recipient was judged alone. In Outlook the other recipients count, too.',
  'no-memory':
    'Nothing was learned from earlier mail. In Outlook each mailbox remembers to whom it wrote, so that less is asked with time. Learn in the order of time with --learn.',
  'no-senders': 'The files do not say who sent a message, so nothing can be said per person.',
  'no-times': 'The files do not say when a message was sent, so nothing can be said per week.',
  'no-messages':
    'At least one file does not say which recipients belong to one message: there, each recipient counts as a message of its own.',
  'month-first':
    'Dates such as 5/10/2026 were read as May 10, because no date in the file says otherwise. Use --day-first if this is wrong.',
  'day-first':
    'Dates such as 5/10/2026 were read as 5 October, because that fits the other dates of the file better. Use --month-first if this is wrong.',
  lenient:
    'Lines end in different ways in at least one CSV file. It was read leniently: columns beyond the last name were ignored.',
  'old-encoding': 'At least one file is not UTF-8 and was read as Windows-1252.',
  'first-and-last-week': 'Weeks begin on Monday (UTC). The first and the last one may be incomplete.',
};
