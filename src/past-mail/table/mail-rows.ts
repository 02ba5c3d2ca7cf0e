import type { Columns } from './choose-columns.ts';
import { Dates, type ReadDate } from './dates.ts';
import { Interned } from './interned.ts';
import type { Role } from './known-columns.ts';
import { addressIn, recipientsIn } from './recipients.ts';
import { senderIn } from './row-class.ts';

/** One recipient of a message; the texts are numbers of the collections in `MailRows`. */
export interface MailRow {
  readonly recipient: number;
  readonly sender: number;
  readonly message: number;
  readonly direction: number;
  readonly date: ReadDate;
  /** How many messages the row stands for; undefined if that could not be read. */
  readonly messages: number | undefined;
}

/** Raised where the rows would take too much memory. */
export class TooManyRows extends Error {}

/** All rows of a table in memory, a few numbers for each. */
export class MailRows {
  readonly columns: Columns;
  readonly recipients = new Interned();
  readonly senders = new Interned();
  readonly messages = new Interned();
  readonly directions = new Interned();
  readonly dates = new Dates();
  readonly rows: MailRow[] = [];
  /** How many rows have a time in a form that is not known. */
  unreadTimes = 0;
  readTimes = 0;
  readonly #places: Readonly<Partial<Record<Role, number>>>;
  readonly #most: number;

  constructor(names: readonly string[], columns: Columns, most: number) {
    this.columns = columns;
    this.#most = most;
    this.#places = Object.fromEntries(
      Object.entries(columns).map(([role, name]) => [role, names.indexOf(name)]),
    );
  }

  /** @throws {TooManyRows} */
  add(cells: readonly string[]): void {
    const cell = (role: Role) => cells[this.#places[role] ?? -1] ?? '';
    const row = {
      sender: this.senders.numberOf(senderIn(addressIn(cell('sender')))),
      message: this.messages.numberOf(cell('message')),
      direction: this.directions.numberOf(cell('direction').toLowerCase()),
      date: this.#dateIn(cell('time').trim()),
      messages: this.columns.count === undefined ? 1 : countIn(cell('count')),
    };
    for (const recipient of this.#recipientsIn(cell))
      this.rows.push({ ...row, recipient: this.recipients.numberOf(recipient) });
    if (this.rows.length > this.#most) throw new TooManyRows();
  }

  #dateIn(text: string): ReadDate {
    if (text === '') return undefined;
    const date = this.dates.read(text);
    if (date === undefined) this.unreadTimes += 1;
    else this.readTimes += 1;
    return date;
  }

  #recipientsIn(cell: (role: Role) => string): readonly string[] {
    const { recipient, recipients, domain, cc, bcc } = this.columns;
    if (domain !== undefined) return [cell('domain')];
    const main = cell(recipient === undefined && recipients !== undefined ? 'recipients' : 'recipient');
    if (cc === undefined && bcc === undefined) return recipientsIn(main);
    const filled = [main, cell('cc'), cell('bcc')].filter((one) => one.trim() !== '');
    return filled.length === 0 ? [''] : recipientsIn(filled.flatMap(recipientsIn).join(';'));
  }
}

function countIn(cell: string): number | undefined {
  const number = cell.trim() === '' ? NaN : Number(cell);
  return Number.isFinite(number) ? Math.round(number) : undefined;
}
