import type { Policy } from '../../../policy/policy.ts';

/** An entry of a valid policy that is hardly meant so. */
export interface Found {
  /** Where, as in a `Problem`. */
  readonly path: string;
  readonly message: string;
}

/** Looks for one kind of them. */
export type Warn = (policy: Policy) => readonly Found[];
