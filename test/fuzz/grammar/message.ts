import fc from 'fast-check';
import type { Field } from '../../../src/detector/address/field.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import type { Message } from '../../../src/review/review.ts';
import { address, displayName } from './address.ts';

/** Addresses, realistic and hostile. */
const typed = fc.oneof(
  fc.constantFrom(
    'kim@army.ml',
    'kim@army.mil',
    'lee@us.af.ml',
    'sam@gmial.com',
    'ann@example.com',
    'Kim@ARMY.ML',
    'kim@xn--rmy-7cd.mil',
  ),
  address,
);
const recipient: fc.Arbitrary<Recipient> = fc.record({
  field: fc.constantFrom<Field>('to', 'cc', 'bcc'),
  address: typed,
  displayName,
});

/** Messages in which every text may be hostile. */
export const message: fc.Arbitrary<Message> = fc.record({
  kind: fc.constant('message'),
  sender: fc.oneof(fc.constantFrom('me@army.mil', ''), address),
  recipients: fc.array(recipient, { maxLength: 8 }),
  kept: fc.constant([]),
});
