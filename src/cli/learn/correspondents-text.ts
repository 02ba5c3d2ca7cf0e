import { isHost } from '../inputs/correspondents-schema.ts';
import type { Correspondent } from '../inputs/correspondents-schema.ts';
import type { Learned } from './learn.ts';

/**
 * Returns the text of the correspondents file: a line for each host, in the order of the alphabet, so that
 * the same evidence gives the same bytes and a diff shows what changed.
 */
export function correspondentsText({ since, date, judged }: Learned): string {
  const lines = (isAccepted: boolean) =>
    judged
      .filter(({ host, leftOut }) => (leftOut === undefined) === isAccepted && isHost(host))
      .sort((one, other) => (one.host < other.host ? -1 : 1))
      .map((one) => `    ${JSON.stringify(numbersOf(one))}`);
  const list = (of: readonly string[]) => (of.length === 0 ? '[]' : `[\n${of.join(',\n')}\n  ]`);
  return `{
  "version": 1,
  "since": ${JSON.stringify(since)},
  "date": ${JSON.stringify(date)},
  "correspondents": ${list(lines(true))},
  "candidates": ${list(lines(false))}
}
`;
}

function numbersOf({ host, messages, people, weeks, received, last }: Correspondent): Correspondent {
  return { host, messages, people, weeks, received, last };
}
