import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { Change } from '../review.ts';

/** The result of changing the recipients. */
export type Applied =
  /**
   * All changes are in the message, which was read again and compared. Zero where none was wanted. `already`:
   * those whose new address was in the field before; left out where there is none.
   */
  | { readonly type: 'applied'; readonly changes: number; readonly already?: readonly Change[] }
  /** Nothing was changed, or the changes were undone. */
  | { readonly type: 'refused'; readonly obstacle: Obstacle }
  /** The message is neither as before nor as wanted, or could not be read: the sender must look at it. */
  | { readonly type: 'uncertain'; readonly fields: readonly Field[] };

/** Why the recipients were not changed. */
export type Obstacle =
  /**
   * The field holds an entry (a contact group, an X.500 address) that Outlook cannot take back (office-js
   * 4661, 3701).
   */
  | { readonly reason: 'no-smtp-address'; readonly field: Field; readonly recipient: Recipient }
  /** More entries than one write can hold. If a second write failed, some would be lost. */
  | { readonly reason: 'too-many'; readonly field: Field; readonly limit: number }
  | { readonly reason: 'changed-meanwhile'; readonly recipient: Recipient }
  | { readonly reason: 'not-written'; readonly field: Field; readonly recipients: readonly Recipient[] }
  | { readonly reason: 'unreadable' };
