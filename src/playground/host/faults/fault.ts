import type { FieldNumber, Person } from '../mail.ts';

/**
 * Ways in which Outlook can misbehave, switched on for one call by its name (`recipients.get`, see `callNames`). Under the name
 * `page.load` the add-in's own pages come late or not at all.
 */
export type Fault = Misbehaviour & {
  /** Only the so-manieth call since the switch was thrown, from 1; every call where nothing is said. */
  readonly only?: number;
};

type Misbehaviour =
  /** Answers with Outlook's error code; with `done` it has done all the same what was asked. */
  | { readonly type: 'error'; readonly code: number; readonly done?: true }
  /** Does, and answers, so many milliseconds later. */
  | { readonly type: 'late'; readonly ms: number }
  /** Does not answer at all; with `done` it has done what was asked. */
  | { readonly type: 'never'; readonly done?: true }
  /** Answers `null`, after which office.js never calls the add-in back. */
  | { readonly type: 'null' }
  /** Answers correctly, and then once more. */
  | { readonly type: 'twice' }
  /** Says that it succeeded, does nothing, and answers with these data. */
  | { readonly type: 'instead'; readonly data?: unknown }
  /** The page that asked is gone, before anything was done. */
  | { readonly type: 'vanishes' }
  /** The sender closes the dialog by its × (the one that asks, or that of the page that asks), before anything is done. */
  | { readonly type: 'dismissed' }
  /** The page that asked is loaded anew, before anything was done. */
  | { readonly type: 'reloads' }
  /** Somebody writes these people into a field just before Outlook does what was asked. */
  | { readonly type: 'meanwhile'; readonly field: FieldNumber; readonly people: readonly Person[] };

/** The switches, by the name of the call. Counts the calls, so that one of many can be meant. */
export class Faults extends Map<string, Fault> {
  readonly #counts = new Map<string, number>();

  override set(name: string, fault: Fault): this {
    this.#counts.delete(name);
    return super.set(name, fault);
  }

  /** A call comes: how Outlook misbehaves at it, if it does. */
  next(name: string): Fault | undefined {
    const fault = this.get(name);
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return fault?.only === undefined || fault.only === count ? fault : undefined;
  }
}

/** The fault in words, for the log. */
export const faultWords = (fault: Fault): string => {
  const done = 'done' in fault ? ', though it is done' : '';
  switch (fault.type) {
    case 'error':
      return `fault switch: error ${fault.code}${done}`;
    case 'late':
      return `fault switch: answers ${fault.ms} ms late`;
    case 'never':
      return `fault switch: never answers${done}`;
    case 'null':
      return 'fault switch: answers null';
    case 'twice':
      return 'fault switch: answers twice';
    case 'instead':
      return `fault switch: answers ${fault.data === undefined ? 'nothing' : JSON.stringify(fault.data)} and does nothing`;
    case 'vanishes':
      return 'fault switch: the page is gone';
    case 'dismissed':
      return 'fault switch: the sender closes it';
    case 'reloads':
      return 'fault switch: the page is loaded anew';
    case 'meanwhile':
      return 'fault switch: somebody else writes first';
  }
};

/** How late a page of the add-in comes with this fault; `undefined` for at once. */
export const lateness = (fault: Fault | undefined): number | 'never' | undefined => {
  if (fault === undefined) return undefined;
  return fault.type === 'late' ? fault.ms : 'never';
};
