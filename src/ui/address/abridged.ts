import { addressSegments } from './address-segments.ts';
import type { ShownAddress } from './shown-addresses.ts';

/**
 * A run of up to this many characters that both addresses share is shown whole; of a longer one, only the
 * ends.
 */
const longest = 40;
const end = 16;

/** Returns the start and end of a long text with `…` between; a shorter text unchanged. */
export function abridged(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters.slice(0, end).join('')}…${characters.slice(-end).join('')}`;
}

/** Returns an address for a button, with a long local part or domain abridged. */
export function abridgedAddress(address: string): string {
  return splitAtDomain(address).map(abridged).join('');
}

/** Whether a part that an address shares with its counterpart is abridged. */
export function isAbridged({ address, differs, counterpart }: ShownAddress): boolean {
  if (!counterpart) return false;
  return addressSegments(address, differs, counterpart).some(
    (segment) => !segment.differs && splitAtDomain(segment.text).some((part) => abridged(part) !== part),
  );
}

/** Splits a text after its last `@`: what comes before the domain, and the domain or a part of it. */
export function splitAtDomain(text: string): readonly [string, string] {
  const at = text.lastIndexOf('@') + 1;
  return [text.slice(0, at), text.slice(at)];
}
