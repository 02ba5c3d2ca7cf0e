import { companyOf, type Company } from '../detector/company.ts';
import type { Field } from '../detector/recipient.ts';
import type { Message } from './review.ts';

/** The company of a message, counted once for all its recipients. */
export function companyIn({ sender, recipients }: Message): Company {
  return companyOf({ sender, recipients: recipients.map(({ address }) => address), remembered: [] });
}

/** The ids of the doubts about each recipient: its field and its place in that field, such as `to:0`. */
export function doubtIds({ recipients }: Message): string[] {
  const counts = new Map<Field, number>();
  return recipients.map(({ field }) => {
    const place = counts.get(field) ?? 0;
    counts.set(field, place + 1);
    return `${field}:${place}`;
  });
}
