import type { Database } from '../../exports/sql/database.ts';
import { companiesOfMailboxes, companiesOfMessages, pairsOfMessages } from '../sql/whole-messages.ts';
import type { Likeness } from './likeness.ts';

/** So many recipients are not compared with each other: that would take longer than to judge their messages. */
const mostCompared = 1000;

/**
 * Writes into `beside` the recipients who may be doubted because of another one that they are judged together
 * with: in one message or, where mailboxes learn, in all messages of a mailbox.
 */
export async function fillBeside(likeness: Likeness, learns: boolean, database: Database): Promise<void> {
  const resembles = likeness.resembles;
  const appender = await database.second.createAppender('beside');
  const append = (id: number, together: bigint) => {
    appender.appendInteger(id);
    appender.appendUBigInt(together);
    appender.endRow();
  };
  if (!learns)
    for await (const chunk of database.chunks(pairsOfMessages)) {
      const [ones, others, messages] = [0, 1, 2].map((column) => chunk.getColumnVector(column));
      for (let row = 0; row < chunk.rowCount; row++) {
        const one = ones?.getItem(row) as number;
        if (resembles(one, others?.getItem(row) as number)) append(one, messages?.getItem(row) as bigint);
      }
    }
  for await (const { ids, together } of companies(learns, database))
    for (const id of suspectsIn(ids, resembles)) append(id, together);
  appender.closeSync();
}

interface Company {
  readonly ids: readonly number[];
  readonly together: bigint;
}

/** Yields the recipients of each message or mailbox, from rows that follow each other. */
async function* companies(learns: boolean, database: Database): AsyncIterable<Company> {
  let ids = new Set<number>();
  let together = 0n;
  for await (const chunk of database.chunks(learns ? companiesOfMailboxes : companiesOfMessages)) {
    const [keys, groups] = [0, 1].map((column) => chunk.getColumnVector(column));
    for (let row = 0; row < chunk.rowCount; row++) {
      const group = groups?.getItem(row) as bigint;
      if (group !== together) {
        if (ids.size > 1) yield { ids: [...ids], together };
        [ids, together] = [new Set(), group];
      }
      ids.add(keys?.getItem(row) as number);
    }
  }
  if (ids.size > 1) yield { ids: [...ids], together };
}

function suspectsIn(
  ids: readonly number[],
  resembles: (one: number, other: number) => boolean,
): Iterable<number> {
  if (ids.length > mostCompared) return ids;
  const found = new Set<number>();
  ids.forEach((one, at) => {
    for (let place = at + 1; place < ids.length; place++) {
      const other = ids[place] ?? one;
      if (resembles(one, other)) found.add(one).add(other);
    }
  });
  return found;
}
