import type { Message } from './review.ts';

/** The addresses of all recipients but the one at `position`. */
export function others(message: Message, position: number): string[] {
  return message.recipients.filter((_each, index) => index !== position).map(({ address }) => address);
}

/** The id of the doubt about the recipient at `position`: its field and its place in that field, such as `to:0`. */
export function doubtId({ recipients }: Message, position: number): string {
  const field = recipients[position]?.field ?? 'to';
  return `${field}:${recipients.slice(0, position).filter((each) => each.field === field).length}`;
}
