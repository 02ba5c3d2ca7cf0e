import type { Policy } from '../../../policy/policy.ts';
import type { FileProblem } from '../../../past-mail/table/csv-table.ts';
import type { NoColumn } from '../../../past-mail/table/read-mail.ts';
import type { Screened } from '../../../past-mail/screened.ts';

/** What the page asks its worker. */
export interface Question {
  readonly file: Blob;
  /** The policy in force; undefined for the one that Nearmiss comes with. */
  readonly policy: Policy | undefined;
}

/** Why a file gave no result. */
export type Problem =
  | { readonly is: FileProblem | 'no rows' | 'too many rows' | 'unreadable' }
  | { readonly is: 'no column'; readonly role: NoColumn['role']; readonly names: readonly string[] }
  | { readonly is: 'no mail sent'; readonly own: readonly string[]; readonly bad: number };

/** What the worker answers. */
export type Answer =
  | { readonly type: 'read'; readonly bytes: number }
  | { readonly type: 'judging' }
  | { readonly type: 'screened'; readonly screened: Screened }
  | { readonly type: 'problem'; readonly problem: Problem };

/** How many recipients fit into a page’s memory: so many take less than a gigabyte. */
export const mostRows = 500_000;
