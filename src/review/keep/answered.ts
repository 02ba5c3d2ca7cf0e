import type { Assessment, Message } from '../review.ts';

/** Whether the sender kept the address for this message, which answers every doubt but a blocking one. */
export function isKept({ recipient, severity }: Assessment, kept: readonly string[]): boolean {
  return severity !== 'block' && kept.includes(recipient.address.toLowerCase());
}

/**
 * Whether the sender had the address remembered, which answers only a doubt that may be remembered now.
 * Another policy or another message can make the doubt graver; the sender is then asked about it.
 */
export function isRemembered(
  { recipient, mayRemember }: Assessment,
  remembered: Message['remembered'],
): boolean {
  return mayRemember === true && remembered?.includes(recipient.address.toLowerCase()) === true;
}
