import type { Policy } from '../../../policy/policy.ts';

/** A likely mistake in a valid policy. */
export interface Found {
  /** The path, as in a `Problem`. */
  readonly path: string;
  readonly message: string;
}

/** Looks for one kind of likely mistake. */
export type Warn = (policy: Policy) => readonly Found[];
