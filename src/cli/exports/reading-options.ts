import type { Command } from 'commander';
import { parseDomain } from '../../detector/address/domain.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { screenProblems } from '../../text/admin/screen-problems.ts';
import { plainAddress } from '../../text/plain.ts';
import type { InputOptions } from './input/inputs.ts';
import type { DayOrder } from '../../past-mail/table/date-order.ts';
import { givenForm } from './input/times/time-form.ts';

/** The options of a command that reads exports, as typed. */
export interface ReadingOptions {
  readonly own?: readonly string[];
  readonly recipientColumn?: string;
  readonly senderColumn?: string;
  readonly timeColumn?: string;
  readonly messageColumn?: string;
  readonly countColumn?: string;
  readonly timeFormat?: string;
  readonly dayFirst?: true;
  readonly monthFirst?: true;
  readonly delimiter?: string;
  readonly unpackLimit?: number;
}

/** Adds the options that say whose mail it is. */
export function withOwnOption(command: Command): Command {
  return command.option(
    '--own <domain>',
    'a domain of yours, with what is below it; may be given several times',
    own,
  );
}

/** Adds the options that say how files are read where that is not recognised. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--recipient-column <name>', 'the column with the recipient')
    .option('--sender-column <name>', 'the column with the sender')
    .option('--time-column <name>', 'the column with the time')
    .option('--message-column <name>', 'the column with the id of the message')
    .option('--count-column <name>', 'the column with how many messages a row stands for')
    .option('--day-first', 'dates such as 5/10/2026 are 5 October')
    .option('--month-first', 'dates such as 5/10/2026 are May 10')
    .option('--time-format <format>', 'how times are written, such as "%d.%m.%Y %H:%M:%S"')
    .option(
      '--delimiter <character>',
      'what stands between columns: one character, or the word tab',
      delimiter,
    )
    .option('--unpack-limit <GB>', 'how large a .gz file may become', gigabytes);
}

/**
 * Returns how files are to be read.
 *
 * @throws {WrongUse} if two options contradict each other
 */
export function inputOptionsOf(options: ReadingOptions): Omit<InputOptions, 'isLenient'> {
  const { recipientColumn, senderColumn, timeColumn, messageColumn, countColumn, timeFormat } = options;
  return {
    named: {
      ...(recipientColumn === undefined ? {} : { recipient: recipientColumn }),
      ...(senderColumn === undefined ? {} : { sender: senderColumn }),
      ...(timeColumn === undefined ? {} : { time: timeColumn }),
      ...(messageColumn === undefined ? {} : { message: messageColumn }),
      ...(countColumn === undefined ? {} : { count: countColumn }),
    },
    delimiter: options.delimiter,
    timeForm: timeFormat === undefined ? undefined : givenForm(timeFormat),
    dayOrder: dayOrder(options),
    unpackLimit: options.unpackLimit,
  };
}

function dayOrder({ dayFirst, monthFirst }: ReadingOptions): DayOrder | undefined {
  if (dayFirst && monthFirst) throw new WrongUse(screenProblems.bothOrders);
  if (dayFirst) return 'day first';
  return monthFirst ? 'month first' : undefined;
}

function own(value: string, before: readonly string[] = []): string[] {
  const domain = parseDomain(value.replace(/^[@.]+/, ''));
  if (domain.kind !== 'name') throw new WrongUse(screenProblems.wrongOwn(plainAddress(value)));
  return [...before, domain.ascii];
}

/** Returns bytes. */
function gigabytes(value: string): number {
  const number = Number(value) * 1_000_000_000;
  if (!(number > 0) || !Number.isFinite(number)) throw new WrongUse(screenProblems.wrongUnpackLimit);
  return number;
}

function delimiter(value: string): string {
  if (value === 'tab' || value === '\\t') return '\t';
  if (Array.from(value).length !== 1) throw new WrongUse(screenProblems.wrongDelimiter);
  return value;
}
