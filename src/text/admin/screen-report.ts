import { counted, grouped } from './figures.ts';
import type { PlainText } from '../plain.ts';

/** The sentences that only the page of `nearmiss screen --html` has. The others are in `screenWords`. */
export const reportWords = {
  title: 'Nearmiss: the dry run',
  heading: 'How often would Nearmiss have asked?',
  madeFrom: (files: number, from: string | undefined, to: string | undefined) =>
    `Past mail from ${counted(files, 'file')}${from === undefined || to === undefined ? '' : `, weeks of ${from} to ${to}`}.`,
  policy: (file: PlainText | null, version: PlainText) =>
    file === null
      ? 'Judged by the policy of an add-in without configuration.'
      : `Judged by ${file}${version === '' ? '' : `, version ${version}`}.`,
  madeAt: (moment: string) => `Made ${moment} UTC.`,
  pseudonymous: 'Names in addresses are replaced by codes that are different in each run.',
  cards: {
    messages: 'messages left the organisation',
    prompts: 'would have been stopped',
    mean: 'prompts per person and week',
    quiet: 'of all weeks of a person without a prompt',
    domains: 'outside domains were written to',
    doubted: 'of them are doubtful',
  },
  weeks: {
    heading: 'Doubtful messages by week',
    chart: (weeks: number, most: number) =>
      `Bar chart: doubtful messages in ${counted(weeks, 'week')}, at most ${grouped(most)} in one.`,
    axis: 'messages',
    columns: ['Week of', 'Messages', 'Notice', 'Question', 'Block'],
    unknown: 'not known',
  },
  person: {
    heading: 'Prompts for a person in a week',
    chart: (prompted: number) =>
      `Bar chart: in ${counted(prompted, 'week')} of a person there was at least one prompt, by number of prompts.`,
    axis: 'weeks of a person',
    columns: ['Prompts in the week', 'Weeks of a person', 'Share'],
    bar: (prompts: number, orMore: boolean) => (orMore ? `${prompts} or more` : `${prompts}`),
    unknown: 'The files do not say who wrote when.',
  },
  domains: {
    heading: 'Doubted most',
    columns: ['Domain', 'Probably meant', 'Messages', 'People', 'What happens', 'Why'],
    none: 'No domain is doubtful.',
    unknownMeant: 'nothing to suggest',
  },
  kinds: {
    heading: 'By kind and severity',
    chart: (kinds: number) => `Bar chart: doubtful messages of ${counted(kinds, 'kind')}.`,
    note: 'Each message counts once, by its worst doubt.',
    columns: ['Kind', 'Notice', 'Question', 'Block'],
    denied: 'Denied by the policy',
  },
  senders: {
    heading: 'Who would be prompted most',
    chart: (people: number) =>
      `Bar chart: prompts of the ${counted(people, 'person', 'people')} with most of them.`,
    axis: 'prompts',
    columns: ['Sender', 'Prompts', 'Weeks with a prompt'],
    none: 'Nobody would be prompted, or the files do not say who sent a message.',
  },
  trust: {
    heading: 'Perhaps partners',
    note: 'People keep writing to a partner, while a slip is rarely repeated. Look each one up before you add it to "trust": a common slip such as gmial.com is written by many people too, and its owner reads the mail.',
    columns: ['Domain', 'Looks like', 'Messages', 'People', 'More than once'],
    none: 'No doubtful domain was written to by several people again and again.',
  },
  comparison: {
    heading: 'With the other policy',
    policy: (file: PlainText | null) =>
      `Compared with ${file ?? 'the policy of an add-in without configuration'}.`,
    columns: ['Domain', 'Now', 'Then', 'Messages'],
    none: 'Nothing would change.',
  },
  files: {
    heading: 'What was read',
    columns: ['File', 'Form', 'Columns'],
    bad: ['Not counted', 'Rows', 'Examples'],
    allGood: 'Every row could be counted.',
  },
  assumed: 'Good to know',
  picture: (of: string) => `Chart: ${of}`,
  table: 'The same as a table',
  severities: { notice: 'Notice', confirm: 'Question', block: 'Block' },
  showing: (shown: number, all: number) =>
    shown === all ? '' : `The first ${grouped(shown)} of ${grouped(all)}. --json has the rest.`,
  footer:
    'This page holds mail addresses. It asks for nothing from the network and runs no script. Keep it as you keep your logs.',
} as const;
