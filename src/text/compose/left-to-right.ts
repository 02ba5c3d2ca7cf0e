import type { PlainText } from '../plain.ts';
import type { SendWords } from '../words.ts';

/**
 * Keeps a line right-to-left in a right-to-left language although it begins with an address (UAX 9, P2), and
 * the address itself left-to-right.
 */
export function leftToRight({ direction }: SendWords, address: PlainText): string {
  return direction === 'rtl' ? `\u200f\u2066${address}\u2069` : address;
}
