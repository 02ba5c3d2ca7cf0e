import type { NearMiss } from '../../../past-mail/screened.ts';
import { emptyMail, type Mail, type Person } from '../../host/mail.ts';

const person = (address: string): Person => ({ address, name: address });
const perDay = 86_400_000;

/** Returns the day as people write it; empty if unknown. */
export const dayText = (day: number | undefined): string =>
  day === undefined
    ? ''
    : new Date(day * perDay).toLocaleDateString('en-US', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      });

/** Returns the message of a near miss, for the compose window. */
export const mailOf = ({ sender, recipients, day }: NearMiss): Mail => ({
  ...emptyMail('message', person(sender)),
  subject: day === undefined ? 'A message from the trace' : `A message of ${dayText(day)}`,
  body: 'A trace does not contain what was written.',
  recipients: { 0: recipients.map(person), 1: [], 2: [] },
});
