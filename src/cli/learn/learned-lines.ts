import { learnWords as words } from '../../text/admin/learn-words.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Correspondents } from '../inputs/correspondents-schema.ts';
import type { Judged } from './accept.ts';
import type { Learned, Misdirected } from './learn.ts';

/** Returns what was learned as lines for the terminal. */
export function learnedLines(
  { since, date, judged, misdirected }: Learned,
  previous: Correspondents | undefined,
  review: boolean,
): string[] {
  const accepted = judged.filter(({ leftOut }) => leftOut === undefined);
  const before = (previous?.correspondents.length ?? 0) + (previous?.candidates.length ?? 0);
  return [
    words.accepted(accepted.length, messagesTo(accepted), messagesTo(judged), since, date),
    ...(previous === undefined ? [] : [words.merged(before, previous.date)]),
    '',
    ...(misdirected.length === 0
      ? [words.noMisdirected]
      : [words.misdirected(misdirected.length), ...misdirected.map(misdirectedLine)]),
    ...(review ? ['', ...reviewLines(judged)] : []),
  ];
}

function messagesTo(hosts: readonly Judged[]): number {
  return hosts.reduce((sum, { messages }) => sum + messages, 0);
}

function misdirectedLine({
  host,
  meant = '',
  messages,
  people: count,
  first,
  last,
  writers = [],
}: Misdirected): string {
  return words.misdirectedHost(
    plainAddress(host),
    plainAddress(meant),
    messages,
    words.between(first ?? last, last),
    writers.map((one) => plainAddress(one)),
    writers.length === 0 ? 0 : count - writers.length,
  );
}

function reviewLines(judged: readonly Judged[]): string[] {
  const lines = judged.flatMap(leftOutLine);
  return lines.length === 0 ? [words.nothingLeftOut] : [words.leftOut, ...lines];
}

function leftOutLine(one: Judged): string[] {
  if (one.leftOut === undefined) return [];
  const because = words.because[one.leftOut](plainAddress(one.meant ?? ''));
  return [words.leftOutHost(plainAddress(one.host), one, because)];
}
