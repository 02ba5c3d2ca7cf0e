import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';

/** What became of the recipients: nobody is lost without a word. */
export type Applied =
  /** All changes are in the message: it was read again and compared. Zero where none was wanted. */
  | { readonly type: 'applied'; readonly changes: number }
  /** Nothing was changed, or what was changed was put back. */
  | { readonly type: 'refused'; readonly obstacle: Obstacle }
  /** Outlook holds something else than before and than wanted, or does not say: the sender must look. */
  | { readonly type: 'uncertain'; readonly fields: readonly Field[] };

/** Why the recipients were not changed. */
export type Obstacle =
  /**
   * The field holds an entry (a contact group, an X.500 address) that Outlook cannot take back (office-js
   * 4661, 3701).
   */
  | { readonly reason: 'no-smtp-address'; readonly field: Field; readonly recipient: Recipient }
  /** More entries than one write can hold; a second write that fails would lose some. */
  | { readonly reason: 'too-many'; readonly field: Field; readonly limit: number }
  | { readonly reason: 'changed-meanwhile'; readonly recipient: Recipient }
  | { readonly reason: 'not-written'; readonly field: Field; readonly recipients: readonly Recipient[] }
  | { readonly reason: 'unreadable' };
