import type { PlainText } from './plain.ts';

const addresses = (count: number): string => (count === 1 ? '1 address' : `${count} addresses`);

/** What a policy file needs, by its path in it. */
interface Problem {
  readonly path: string;
  readonly message: string;
}

/** How many of the checked addresses got which severity. */
export interface Tally {
  readonly none: number;
  readonly notice: number;
  readonly confirm: number;
  readonly block: number;
}

/** The sentences of the administrator's command, which speaks English only. */
export const administrator = {
  failed: (message: string) => `nearmiss: ${message}`,
  meant: (address: PlainText) => `Did you mean ${address}?`,
  overlongLine: 'This line is longer than 1,000 characters, so it cannot be an address.',
  /** The last line: what needs a look, worst first. */
  summary: (tally: Tally) => {
    const { none, notice, confirm, block } = tally;
    const doubts = [`${block} to block`, `${confirm} to confirm`, `${notice} to notice`].filter(
      (text) => !text.startsWith('0 '),
    );
    return `${addresses(none + notice + confirm + block)} checked: ${doubts.join(', ') || 'nothing doubtful'}.`;
  },
  readingInput: 'Reading addresses from standard input, one a line. End with Ctrl+D.',
  notAnAddress: (option: string, value: PlainText) =>
    `${option} needs an address such as kim@example.com, not "${value}".`,
  unreadableInput: (reason: string) => `standard input could not be read (${reason}).`,
  unreadableFile: (file: string, code: string) =>
    `${file} could not be read: ${fileReasons.get(code) ?? code}.`,
  notJson: (file: string, line: number, column: number, error: string) =>
    `${file} is not JSON: line ${line}, column ${column}: ${jsonReasons.get(error) ?? 'this cannot stand here'}.`,
  policyProblems: (file: string, problems: readonly Problem[]) =>
    [`${file} is not a valid policy.`, ...problems.map(problemLine)].join('\n'),
};

function problemLine({ path, message }: Problem): string {
  return path === '' ? `  ${message}` : `  ${path}: ${message}`;
}

/** By the error codes of Node. */
const fileReasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text'],
]);

/** By the error codes of jsonc-parser. */
const jsonReasons: ReadonlyMap<string, string> = new Map([
  ['CloseBraceExpected', 'a } is missing'],
  ['CloseBracketExpected', 'a ] is missing'],
  ['ColonExpected', 'a : is missing'],
  ['CommaExpected', 'a comma is missing'],
  ['EndOfFileExpected', 'there is more after the end of the policy'],
  ['InvalidCommentToken', 'comments are not allowed'],
  ['PropertyNameExpected', 'a key in double quotes is missing'],
  ['UnexpectedEndOfString', 'the text in quotes does not end'],
  ['ValueExpected', 'a value is missing'],
]);
