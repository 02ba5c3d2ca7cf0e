import { fieldNumbers, type Mail, type Person } from '../../host/mail.ts';

/** What became of one recipient between two states of an item. */
export type Change =
  | { readonly type: 'unchanged' | 'added' | 'removed'; readonly person: Person }
  | { readonly type: 'corrected'; readonly person: Person; readonly was: Person };

const localPart = ({ address }: Person): string => address.split('@')[0] ?? '';

const isSamePerson = (one: Person, other: Person): boolean =>
  (one.name === other.name && one.name !== one.address) || localPart(one) === localPart(other);

/** Takes out of `gone` the recipient whom `came` replaces, and returns it. */
const takeReplaced = (gone: Person[], came: Person): Person | undefined => {
  const at = gone.findIndex((one) => isSamePerson(one, came));
  return at === -1 ? undefined : gone.splice(at, 1)[0];
};

const changesInField = (before: readonly Person[], after: readonly Person[]): Change[] => {
  const stood = new Set(before.map(({ address }) => address));
  const stands = new Set(after.map(({ address }) => address));
  const gone = before.filter(({ address }) => !stands.has(address));
  const changes = after.map((person): Change => {
    if (stood.has(person.address)) return { type: 'unchanged', person };
    const was = takeReplaced(gone, person);
    return was === undefined ? { type: 'added', person } : { type: 'corrected', person, was };
  });
  return [...changes, ...gone.map((person): Change => ({ type: 'removed', person }))];
};

/** Returns what became of every recipient, field by field; the removed ones of a field come last. */
export const changesBetween = (before: Mail, after: Mail): Change[] =>
  fieldNumbers[after.kind].flatMap((field) =>
    changesInField(before.recipients[field], after.recipients[field]),
  );
