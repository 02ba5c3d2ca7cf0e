import { addressSegments } from './address-segments.ts';
import type { ShownAddress } from './shown-addresses.ts';

/** A run of so many characters that is the same in both addresses is shown whole; of a longer one, the ends. */
const longest = 40;
const end = 16;

/** The start and the end of a long run that both addresses have, with `…` between; a shorter one as it is. */
export function abridged(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters.slice(0, end).join('')}…${characters.slice(-end).join('')}`;
}

/** An address for a button: of a long local part or domain the ends. */
export function abridgedAddress(address: string): string {
  return splitAtDomain(address).map(abridged).join('');
}

/** Whether an address is shown without a part that it has in common with its counterpart. */
export function isAbridged({ address, differs, counterpart }: ShownAddress): boolean {
  if (!counterpart) return false;
  return addressSegments(address, differs, counterpart).some(
    (segment) => !segment.differs && splitAtDomain(segment.text).some((part) => abridged(part) !== part),
  );
}

/** A text cut after its last `@`: what is before the domain, and the domain or a part of it. */
export function splitAtDomain(text: string): readonly [string, string] {
  const at = text.lastIndexOf('@') + 1;
  return [text.slice(0, at), text.slice(at)];
}
