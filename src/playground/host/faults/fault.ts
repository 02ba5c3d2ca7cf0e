import type { FieldNumber, Person } from '../mail.ts';

/**
 * A way in which Outlook can misbehave, switched on for one call by its name (`recipients.get`, see
 * `callNames`). The name `page.load` stands for loading the add-in's own pages, which then load late or not
 * at all.
 */
export type Fault = Misbehaviour & {
  /** 1-based number of the call to fail, counted since the fault was switched on; every call if left out. */
  readonly only?: number;
};

type Misbehaviour =
  /** Answers with an error code of Outlook; with `done` after executing the call nevertheless. */
  | { readonly type: 'error'; readonly code: number; readonly done?: true }
  /** Executes and answers the call this many milliseconds late. */
  | { readonly type: 'late'; readonly ms: number }
  /** Never answers; with `done` after executing the call nevertheless. */
  | { readonly type: 'never'; readonly done?: true }
  /** Answers `null`, after which office.js never calls the add-in back. */
  | { readonly type: 'null' }
  /** Answers correctly, but twice. */
  | { readonly type: 'twice' }
  /** Does nothing, but reports success and answers with this data. */
  | { readonly type: 'instead'; readonly data?: unknown }
  /** The calling page is closed before the call is executed. */
  | { readonly type: 'vanishes' }
  /**
   * The sender closes the calling dialog, or the dialog of the calling page, by its × before the call is
   * executed.
   */
  | { readonly type: 'dismissed' }
  /** The calling page is reloaded before the call is executed. */
  | { readonly type: 'reloads' }
  /** Something else writes these recipients into a field just before the call is executed. */
  | { readonly type: 'meanwhile'; readonly field: FieldNumber; readonly people: readonly Person[] };

/**
 * The active faults by the name of the call. Counts the calls, so that a fault can apply to only one of them.
 */
export class Faults extends Map<string, Fault> {
  readonly #counts = new Map<string, number>();

  override set(name: string, fault: Fault): this {
    this.#counts.delete(name);
    return super.set(name, fault);
  }

  /** Counts a call and returns the fault that applies to it, if any. */
  next(name: string): Fault | undefined {
    const fault = this.get(name);
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return fault?.only === undefined || fault.only === count ? fault : undefined;
  }
}

/** Describes the fault for the log. */
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

/**
 * Returns how many milliseconds late a page of the add-in loads with this fault; `undefined` without delay.
 */
export const lateness = (fault: Fault | undefined): number | 'never' | undefined => {
  if (fault === undefined) return undefined;
  return fault.type === 'late' ? fault.ms : 'never';
};
