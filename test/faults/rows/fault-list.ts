import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import { fields } from './stories.ts';

/** A fault with the name under which the matrix lists it. */
export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
}

const one = (name: string, fault: Fault): NamedFault => ({ name, fault });

/** Error codes that Microsoft documents for any call of an item: not supported, internal, no permission, item changed. */
const anyCode = [5000, 5001, 7000, 9030] as const;

/** Within every limit of ours, and beyond all of them; milliseconds. */
const soon = 900;
const much = 310_000;

/** Answers of another type than any call gives. */
const wrongTypes: Readonly<Record<string, unknown>> = {
  'no data': undefined,
  'data null': null,
  'a number': 7,
  'a text': 'kim@army.ml',
  'an object': { length: 2, 0: null },
  'a list with holes': [null, undefined, 5],
  'a list of lists': [[{ address: 'kim@army.ml' }]],
};

/** What can go wrong with every call. */
export const anyFault = (codes: readonly number[] = []): readonly NamedFault[] => [
  ...[...anyCode, ...codes].map((code) => one(`error ${code}`, { type: 'error', code })),
  one('late', { type: 'late', ms: soon }),
  one('late by minutes', { type: 'late', ms: much }),
  one('never', { type: 'never' }),
  one('null', { type: 'null' }),
  one('twice', { type: 'twice' }),
  one('the page vanishes', { type: 'vanishes' }),
];

export const wrongData: readonly NamedFault[] = Object.entries(wrongTypes).map(([name, data]) =>
  one(`wrong: ${name}`, { type: 'instead', data }),
);

/**
 * Enough for one call of many: each way in which a call can fail. A page that is loaded anew at every call never gets anything
 * done, so that it is loaded anew once.
 */
export const once: readonly NamedFault[] = [
  one('error 5001', { type: 'error', code: 5001 }),
  one('late by minutes', { type: 'late', ms: much }),
  one('never', { type: 'never' }),
  one('null', { type: 'null' }),
  one('twice', { type: 'twice' }),
  one('the page vanishes', { type: 'vanishes' }),
  one('the page is loaded anew', { type: 'reloads', only: 1 }),
  one('wrong: no data', { type: 'instead' }),
];

/** What the sender may do to the dialog that is just opening, talking or answering. */
export const dialogEnds: readonly NamedFault[] = [
  one('the sender closes it', { type: 'dismissed' }),
  one('it is loaded anew', { type: 'reloads' }),
];

/** Calls that change something: the answer may be wrong although it is done. */
export const doneAnyway = (codes: readonly number[] = []): readonly NamedFault[] => [
  ...[5001, ...codes].map((code) => one(`error ${code}, though done`, { type: 'error', code, done: true })),
  one('never, though done', { type: 'never', done: true }),
];

/** Somebody else (a second window, a helper of Outlook's) writes just before the call. */
export const meanwhile: readonly NamedFault[] = [
  one('meanwhile a doubtful one comes', {
    type: 'meanwhile',
    field: 2,
    people: fields([], [], ['ray@army.mil', 'pat@af.ml'])[2],
  }),
  one('meanwhile the doubtful one goes', { type: 'meanwhile', field: 1, people: [] }),
];

/** The same faults, at the so-manieth call only. */
export const only = (at: number, faults: readonly NamedFault[]): readonly NamedFault[] =>
  faults.map(({ name, fault }) => one(`${name}, call ${at}`, { ...fault, only: at }));

/** The same faults, by other names. */
export const named = (where: string, faults: readonly NamedFault[]): readonly NamedFault[] =>
  faults.map(({ name, fault }) => ({ name: `${name}, ${where}`, fault }));
