import { counted, grouped } from '../../../text/admin/figures.ts';
import { mostRows, type Problem } from './worker-messages.ts';

const isNoTable = 'The page reads CSV, as Exchange, Defender and Excel save it.';
const atCommandLine = 'The command `nearmiss screen` reads it.';

const words: Readonly<Record<Exclude<Problem['is'], 'no column' | 'no mail sent'>, string>> = {
  empty: 'is empty.',
  'no rows': 'has no rows that could be read.',
  packed: `is packed. Unpack it first. ${atCommandLine}`,
  parquet: `is a Parquet file. ${isNoTable} ${atCommandLine}`,
  json: `is JSON. ${isNoTable} ${atCommandLine}`,
  picture: `is a picture. ${isNoTable}`,
  pdf: `is a PDF document. ${isNoTable}`,
  zip: `is an archive or an Excel workbook. ${isNoTable} Unpack it, or save it as CSV.`,
  'old excel': `is an Excel workbook. ${isNoTable} Save it as CSV.`,
  binary: `is not text. ${isNoTable}`,
  'too many rows': `has more than ${grouped(mostRows)} recipients, too many for a page. The command \`nearmiss screen\` reads files of any size.`,
  unreadable: 'could not be read. Perhaps it was moved, or is open in another program.',
};

const roles = {
  recipient: 'No column is known to contain the recipients.',
  sender: 'No column is known to contain the senders, so it is not clear which mail is yours.',
  types: 'The column of recipients contains the name of a type, because Export-Csv does not write lists.',
} as const;

/** At most so many names of columns are shown. */
const mostNames = 20;

/** Returns why a file gave no result, and what to do. */
export const problemWords = (name: string, problem: Problem): readonly string[] => {
  if (problem.is === 'no column') return [`${name}: ${roles[problem.role]}`, columnsFound(problem.names)];
  if (problem.is !== 'no mail sent') return [`${name} ${words[problem.is]}`];
  const { own, bad } = problem;
  const from = own.length === 0 ? 'your organization' : own.join(', ');
  return [
    `${name}: no message was sent from ${from} to outside. If these are not your domains, name yours under “own” in the policy.`,
    ...(bad === 0 ? [] : [`${counted(bad, 'row')} could not be used.`]),
  ];
};

const columnsFound = (names: readonly string[]): string =>
  `Columns found: ${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ' …' : '.'} The first line must name the columns, for example Received, Sender address, Recipient address, Message ID.`;
