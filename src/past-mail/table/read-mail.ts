import { sampleRows } from './cells.ts';
import { columnsBesideRecipients, recipientColumns, typesInPlaceOfLists } from './choose-columns.ts';
import type { Columns } from './choose-columns.ts';
import { countCells } from './count-cells.ts';
import { readTable, tableHead, type UnreadRow } from './csv-table.ts';
import { MailRows } from './mail-rows.ts';

/** Raised where a table has no column of recipients or of senders. */
export class NoColumn extends Error {
  readonly role: 'recipient' | 'sender' | 'types';
  readonly names: readonly string[];

  constructor(role: NoColumn['role'], names: readonly string[]) {
    super(role);
    this.role = role;
    this.names = names;
  }
}

export interface ReadMail {
  readonly mail: MailRows;
  /** How many rows could not be split into cells, by reason. */
  readonly unread: ReadonlyMap<UnreadRow, number>;
}

/**
 * Reads an export of past mail.
 *
 * @param most how many rows fit into memory
 * @param tell gets how many bytes have been read
 * @throws {UnreadableFile | NoColumn | TooManyRows} if the file cannot be used
 */
export async function readMail(file: Blob, most: number, tell: (bytes: number) => void): Promise<ReadMail> {
  const head = await tableHead(file);
  const unread = new Map<UnreadRow, number>();
  const first: (readonly string[])[] = [];
  let mail: MailRows | undefined;
  const begin = (): MailRows => {
    const begun = new MailRows(head.names, chooseColumns(head.names, first), most);
    first.forEach((cells) => begun.add(cells));
    first.length = 0;
    return begun;
  };
  await readTable(file, head, {
    read: tell,
    unread: (reason) => unread.set(reason, (unread.get(reason) ?? 0) + 1),
    row: (cells) => {
      if (mail !== undefined) mail.add(cells);
      else if (first.push(cells) === sampleRows) mail = begin();
    },
  });
  return { mail: mail ?? begin(), unread };
}

/** @throws {NoColumn} */
function chooseColumns(names: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const sheet = { names, cells: countCells(names, rows) };
  const recipients = recipientColumns(sheet);
  if (recipients === undefined)
    throw new NoColumn(typesInPlaceOfLists(sheet) === undefined ? 'recipient' : 'types', names);
  const others = columnsBesideRecipients(sheet);
  if (others.sender === undefined) throw new NoColumn('sender', names);
  return { ...others, ...recipients };
}
