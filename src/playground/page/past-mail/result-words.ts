import type { Screened } from '../../../past-mail/screened.ts';
import { counted, grouped, perPersonAndWeek } from '../../../text/admin/figures.ts';

/** Returns the answer: `4 near misses in 12,431 messages`. */
export const headline = ({ totals: { prompts, messages } }: Screened): string => {
  const of = counted(messages, 'message');
  return prompts === 0 ? `No near miss in ${of}` : `${counted(prompts, 'near miss', 'near misses')} in ${of}`;
};

/** Returns how often a person would have been prompted. */
export const rateWords = ({ mean, totals: { prompts } }: Screened): string => {
  if (prompts === 0) return 'Nobody would have been prompted.';
  if (mean === null) return 'The file does not say who wrote when, so there is no rate per person and week.';
  return perPersonAndWeek(mean);
};

const bases = {
  given: '',
  policy: ', which the policy names or protects',
  senders: ', because most mail in the file comes from there. Name other domains under “own” in the policy',
  none: '',
} as const;

/** Returns what one has to know to judge the figures. */
export const facts = (name: string, screened: Screened): readonly string[] => {
  const { own, rows, totals, unreadTimes, assumedOrder, hasMessages } = screened;
  const notices = totals.doubtful - totals.prompts;
  return [
    `${name}: ${counted(rows.read, 'recipient')}, of which ${grouped(rows.outbound)} are outside. Mail from ${own.domains.join(', ')} counts${bases[own.basis]}.`,
    ...(notices === 0
      ? []
      : [`${counted(notices, 'more message')} would have got a notice that stops nothing.`]),
    ...(rows.bad === 0
      ? []
      : [`${counted(rows.bad, 'row')} could not be read and ${rows.bad === 1 ? 'is' : 'are'} not counted.`]),
    ...(unreadTimes === 0 ? [] : [`${counted(unreadTimes, 'time')} could not be read.`]),
    ...(assumedOrder === undefined ? [] : [assumptions[assumedOrder]]),
    ...(hasMessages
      ? []
      : ['The file does not say which recipients belong to one message, so each was judged alone.']),
    'Nothing was learned from earlier mail. In Outlook each mailbox remembers to whom it wrote, so less is asked with time.',
  ];
};

const assumptions = {
  'day first': 'Dates such as 5/10/2026 were read as 5 October.',
  'month first': 'Dates such as 5/10/2026 were read as May 10.',
  'year first': 'Dates such as 26/10/05 were read as 5 October 2026.',
} as const;
