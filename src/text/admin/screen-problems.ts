import type { PlainText } from '../plain.ts';

const flags = '--recipient-column, --sender-column, --time-column, --message-column and --count-column';

/** The error messages of `nearmiss screen` about files that it cannot use, with what to do. */
export const screenProblems = {
  notARegularFile: (file: string) =>
    `${file} is not a file that can be read twice, such as a pipe. Save it to a file first.`,
  emptyFile: (file: string) => `${file} is empty.`,
  noRows: (file: string) => `${file} has no rows that could be read.`,
  notATable: (file: string, is: string) =>
    `${file} ${notTables.get(is) ?? 'is neither text nor Parquet'}. CSV, JSON, JSON lines, Parquet and .gz of these can be read.`,
  cutGzip: (file: string) =>
    `${file} ends too early: the archive is not complete. Copy or download it again.`,
  damagedGzip: (file: string) => `${file} is a damaged .gz file. Copy or download it again.`,
  unpacksTooLarge: (file: string, gigabytes: number) =>
    `${file} becomes larger than ${Number(gigabytes.toPrecision(2))} GB when it is unpacked. If that is right, allow more with --unpack-limit GB, or unpack it first.`,
  wrongUnpackLimit: '--unpack-limit needs a number of gigabytes above 0, such as 20.',
  hiddenFailure: (kind: string) =>
    `${kind}. The message may hold names; run the command without --pseudonymous to see it.`,
  damaged: (file: string, reason: string) => `${file} is damaged or not what it seems: ${reason}`,
  noSpace: (file: string) =>
    `${file} needs more room than memory and the folder for temporary files have. Set TMPDIR to a folder with more, or give fewer rows at a time.`,
  noRecipientColumn: (file: string, columns: readonly PlainText[], addresses: readonly PlainText[] = []) => [
    `${file}: no column is known to hold the recipients.`,
    `  Columns found: ${columns.length === 0 ? 'none. The file may be damaged, or hold no list of objects' : columns.join(', ')}`,
    `  Name the one with the addresses: --recipient-column NAME. The others can be named too: ${flags}.`,
    ...(addresses.length === 0 ? [] : [`  These hold addresses: ${addresses.join(', ')}`]),
    '  If these are no column names, or they stand in one piece, the file may need --delimiter or a first line with names.',
  ],
  typesInPlaceOfLists: (file: string, column: PlainText) => [
    `${file}: the column "${column}" holds the name of a type in the place of the recipients, because Export-Csv does not write lists.`,
    '  Join them before you export:',
    "  … | Select-Object Timestamp, Sender, MessageId, @{ n = 'Recipients'; e = { $_.Recipients -join ';' } } | Export-Csv …",
  ],
  noSuchColumn: (file: string, flag: string, wanted: PlainText, columns: readonly PlainText[]) => [
    `${file} has no column "${wanted}", which ${flag} names.`,
    `  Columns found: ${columns.join(', ')}`,
  ],
  noFiles: 'Name at least one file, or ask for a query with --kql or --sql. See: nearmiss screen --help',
  wrongOwn: (value: PlainText) => `--own needs a domain such as example.com, not "${value}".`,
  wrongDays: '--days needs a whole number of days, from 1 to 3650.',
  bothOrders: 'Give --day-first or --month-first, not both.',
  wrongDelimiter: '--delimiter needs one character, or the word tab.',
  noOutbound: (own: readonly string[], bad: number) => [
    own.length === 0
      ? 'No message was sent from inside to outside. Name your domains with --own, several times if there are several.'
      : `No message was sent from ${own.join(', ')} to outside. If these are not your domains, name them with --own.`,
    ...(bad === 0
      ? []
      : [`  ${bad} rows could not be used. Does the column with the recipients hold addresses?`]),
  ],
} as const;

/** Descriptions by the file signatures that `sniff` recognises. */
const notTables: ReadonlyMap<string, string> = new Map([
  ['picture', 'is a picture'],
  ['pdf', 'is a PDF document'],
  ['zip', 'is an archive or an Excel workbook: unpack it, or save it as CSV (UTF-8)'],
  ['old excel', 'is an Excel workbook: save it as CSV (UTF-8)'],
]);
