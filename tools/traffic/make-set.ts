import { stringify } from 'csv-stringify/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leftOut, type LeftOut } from './mail/mail.ts';
import { readMail } from './mail/read-mail.ts';
import { SetWriter } from './set/set-writer.ts';
import { candidatesIn, type Candidate } from './slips/candidates.ts';
import { headersOf } from './source/headers-of.ts';

/** The size of a set. */
export interface Made {
  /** Messages in the set. */
  readonly messages: number;
  /** Messages that were left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut | 'copy', number>>>;
  /** Domains that may be mistyped. */
  readonly candidates: number;
}

/**
 * Makes a set of all messages in some archives: recipients.parquet and slips.csv in the folder. A person has to check
 * the candidates in slips.csv, which are all marked as uncertain.
 *
 * @throws if an archive or the folder cannot be used
 */
export async function makeSet(archives: readonly string[], folder: string): Promise<Made> {
  mkdirSync(folder, { recursive: true });
  const counts: Partial<Record<LeftOut | 'copy', number>> = {};
  const leave = (why: LeftOut | 'copy', count = 1) => {
    if (count > 0) counts[why] = (counts[why] ?? 0) + count;
  };
  const writer = await SetWriter.open();
  try {
    let taken = 0;
    for (const archive of archives)
      for await (const header of headersOf(archive)) {
        const mail = await readMail(header);
        if (typeof mail === 'string') leave(mail);
        else {
          writer.add(mail);
          taken++;
        }
      }
    const messages = await writer.write(path.join(folder, 'recipients.parquet'));
    leave('copy', taken - messages);
    const candidates = await candidatesIn(writer.connection);
    writeFileSync(path.join(folder, 'slips.csv'), csvOf(candidates));
    return { messages, leftOut: counts, candidates: candidates.length };
  } finally {
    writer.close();
  }
}

/** Returns a summary of the set for the terminal. */
export function summaryOf({ messages, leftOut: counts, candidates }: Made): string {
  const reasons = { ...leftOut, copy: 'that are copies of another one' };
  const left = Object.entries(reasons).flatMap(([why, words]) => {
    const count = counts[why as keyof typeof reasons];
    return count === undefined ? [] : [`Left out: ${count} ${words}.`];
  });
  return [`${messages} messages.`, ...left, `${candidates} domains may be mistyped: see slips.csv.`].join(
    '\n',
  );
}

function csvOf(candidates: readonly Candidate[]): string {
  return stringify([
    ['typed', 'intended', 'messages', 'first_uses', 'inherited_first_uses', 'kind', 'certain'],
    ...candidates.map(({ typed, intended, messages, firstUses, inherited, kind }) => [
      typed,
      intended,
      messages,
      firstUses,
      inherited,
      kind,
      'no',
    ]),
  ]);
}
