import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import { fields } from './stories.ts';

/** A fault and its name in the matrix. */
export interface NamedFault {
  readonly name: string;
  /** The name of all faults of this manner, whatever their code, their wrong data and the number of the call. */
  readonly manner: string;
  readonly fault: Fault;
}

const one = (name: string, fault: Fault, manner = name): NamedFault => ({ name, manner, fault });

/** Returns the fault that Outlook answers with this error code. */
export const error = (code: number): NamedFault => one(`error ${code}`, { type: 'error', code }, 'error');

/** Error codes that Microsoft documents for any call of an item: not supported, internal, no permission, item changed. */
const anyCode = [5000, 5001, 7000, 9030] as const;

/** Delays within all our limits and beyond all of them, in milliseconds. */
const soon = 900;
const much = 310_000;

/** Data of types that no call returns. */
const wrongTypes: Readonly<Record<string, unknown>> = {
  'no data': undefined,
  'data null': null,
  'a number': 7,
  'a text': 'kim@army.ml',
  'an object': { length: 2, 0: null },
  'a list with holes': [null, undefined, 5],
  'a list of lists': [[{ address: 'kim@army.ml' }]],
};

/** Returns the faults that any call can have, with these error codes besides the common ones. */
export const anyFault = (codes: readonly number[] = []): readonly NamedFault[] => [
  ...[...anyCode, ...codes].map(error),
  one('late', { type: 'late', ms: soon }),
  one('late by minutes', { type: 'late', ms: much }),
  one('never', { type: 'never' }),
  one('null', { type: 'null' }),
  one('twice', { type: 'twice' }),
  one('the page vanishes', { type: 'vanishes' }),
];

export const wrongData: readonly NamedFault[] = Object.entries(wrongTypes).map(([name, data]) =>
  one(`wrong: ${name}`, { type: 'instead', data }, 'wrong'),
);

/**
 * Each way in which a call can fail, once. This is enough where only one of many calls fails. The page is reloaded only
 * once, because a page that is reloaded at every call would never finish.
 */
export const once: readonly NamedFault[] = [
  error(5001),
  one('late by minutes', { type: 'late', ms: much }),
  one('never', { type: 'never' }),
  one('null', { type: 'null' }),
  one('twice', { type: 'twice' }),
  one('the page vanishes', { type: 'vanishes' }),
  one('the page is loaded anew', { type: 'reloads', only: 1 }),
  one('wrong: no data', { type: 'instead' }, 'wrong'),
];

/** Ways in which a dialog can end while it opens, receives a message or answers. */
export const dialogEnds: readonly NamedFault[] = [
  one('the sender closes it', { type: 'dismissed' }),
  one('it is loaded anew', { type: 'reloads' }),
];

/** Returns faults of calls that change something: Outlook makes the change, but reports an error or nothing. */
export const doneAnyway = (codes: readonly number[] = []): readonly NamedFault[] => [
  ...[5001, ...codes].map((code) =>
    one(`error ${code}, though done`, { type: 'error', code, done: true }, 'error, though done'),
  ),
  one('never, though done', { type: 'never', done: true }),
];

/** Somebody else (a second window, another add-in) writes just before the call. */
export const meanwhile: readonly NamedFault[] = [
  one('meanwhile a doubtful one comes', {
    type: 'meanwhile',
    field: 2,
    people: fields([], [], ['ray@army.mil', 'pat@af.ml'])[2],
  }),
  one('meanwhile the doubtful one goes', { type: 'meanwhile', field: 1, people: [] }),
];

/** Returns the same faults for one call only; `at` counts from 1. */
export const only = (at: number, faults: readonly NamedFault[]): readonly NamedFault[] =>
  faults.map(({ name, fault, ...rest }) => ({
    ...rest,
    name: `${name}, call ${at}`,
    fault: { ...fault, only: at },
  }));

/** Whether the answer comes after all our limits. */
export const isBeyondLimits = (fault: Fault): boolean => fault.type === 'late' && fault.ms >= much;
