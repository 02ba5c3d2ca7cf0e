import type { PlainText } from '../plain.ts';

/** A problem in a policy file, with its path. */
interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The sentences of the command line about policy files. They are in English only. */
export const administrator = {
  /** The lines of an error message, with the program's name before the first. */
  failed: (lines: readonly string[]) => lines.map((line, at) => (at === 0 ? `nearmiss: ${line}` : line)),
  notAnAddress: (option: string, value: PlainText) =>
    `${option} needs an address such as kim@example.com, not "${value}".`,
  unreadableInput: (reason: string) => `standard input could not be read (${reason}).`,
  unreadableFile: (file: string, code: string) =>
    `${file} could not be read: ${fileReasons.get(code) ?? code}.`,
  notJson: (file: string, line: number, column: number, error: string) =>
    `${file} is not JSON: line ${line}, column ${column}: ${jsonReason(error)}.`,
  notJsonHere: (error: string) => `This is not JSON: ${jsonReason(error)}.`,
  notCorrespondents: (file: string, what: string) =>
    `${file} is not a file of correspondents that nearmiss learn wrote: ${what}`,
  policyProblems: (file: string, problems: readonly Problem[]) => [
    `${file} is not a valid policy.`,
    ...problems.map(problemLine),
  ],
};

function problemLine({ path, message }: Problem): string {
  return path === '' ? `  ${message}` : `  ${path}: ${message}`;
}

function jsonReason(error: string): string {
  return jsonReasons.get(error) ?? 'this cannot stand here';
}

/** Reasons by Node's error codes. */
const fileReasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not'],
  ['EPERM', 'you may not'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text'],
]);

/** Reasons by the error codes of jsonc-parser, and one of our own. */
const jsonReasons: ReadonlyMap<string, string> = new Map([
  ['CloseBraceExpected', 'a } is missing'],
  ['CloseBracketExpected', 'a ] is missing'],
  ['ColonExpected', 'a : is missing'],
  ['CommaExpected', 'a comma is missing'],
  ['EndOfFileExpected', 'there is more after the end of the policy'],
  ['PropertyNameExpected', 'a key in double quotes is missing'],
  ['TooDeep', 'brackets are nested deeper here than in any policy'],
  ['UnexpectedEndOfComment', 'the comment does not end'],
  ['UnexpectedEndOfString', 'the text in quotes does not end'],
  ['ValueExpected', 'a value is missing'],
]);
