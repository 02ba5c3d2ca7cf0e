/** The sentences of commands about files and folders that they write. */
export const outputWords = {
  force: 'replace a file or folder that this command did not write',
  exists: (file: string) => `${file} exists already. Give another name, or --force to write over it.`,
  notOurs: (file: string) =>
    `${file} exists, and this command did not write it or it was changed since. Give another name, or --force to write over it.`,
  isInput: (file: string) => `${file} is one of the files to read. Write to another one.`,
  twice: (file: string) => `${file} would be written twice in this run. Give each output a file of its own.`,
  changedMeanwhile: (file: string) =>
    `${file} was changed by somebody else meanwhile, so it was left as it is.`,
  unwritable: (file: string, code: string) => `${file} could not be written: ${reasons.get(code) ?? code}.`,
  notAFolder: (out: string) => `${out} is not a folder. Choose another --out.`,
  precious: (out: string, what: string) =>
    `${out} is not replaced, because it holds ${what}. Choose another --out.`,
  parts: {
    workingFolder: 'the folder that you are in',
    home: 'your home folder',
    program: 'Nearmiss itself',
    node: 'Node.js',
  },
  foreign: (out: string, files: readonly string[]) => [
    `${out} has files that this command did not write, or that were changed since:`,
    ...files.slice(0, 5).map((file) => `  ${file}`),
    ...(files.length > 5 ? [`  and ${files.length - 5} more`] : []),
    'Nothing was changed. Move them away, choose another --out, or give --force to replace the whole folder.',
  ],
};

/** Reasons by Node's error codes. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not'],
  ['EPERM', 'you may not'],
  ['EBADF', 'it is not open for writing'],
]);
