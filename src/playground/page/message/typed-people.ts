import type { Person } from '../../host/mail.ts';

/** Matches `Kim Lee <kim@army.ml>`, but not a bare address. */
const named = /^(?<name>[^<>]*)<(?<address>[^<>]*)>$/;

const readPerson = (typed: string): Person => {
  const groups = named.exec(typed)?.groups;
  const address = (groups?.address ?? typed).trim();
  const name = (groups?.name ?? '').trim();
  return { address, name: name === '' ? address : name };
};

/** Reads what was typed or pasted into a recipient field, split at commas, semicolons, tabs and line ends. */
export const typedPeople = (typed: string): Person[] =>
  typed
    .split(/[,;\t\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(readPerson);

/** Returns whether Outlook could resolve the entry; it marks entries that it cannot resolve. */
export const isResolved = (person: Person): boolean => /^[^\s@]+@[^\s@]+$/.test(person.address);
