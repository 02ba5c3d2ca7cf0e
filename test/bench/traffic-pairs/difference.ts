import type { DomainName } from '../../../src/detector/address/domain.ts';
import { distance } from '../../../src/detector/similarity/distance.ts';
import { oneEdit } from '../../../src/detector/similarity/edit.ts';
import { withoutSeparators } from '../../../src/detector/targets/entry.ts';

/** How two similar hosts differ. */
export const differences = [
  'another TLD, more than a letter away',
  'a TLD that does not exist',
  'one letter of the TLD',
  'one edit in the name',
  'two edits in the name',
  'only dots elsewhere',
  'one edit in a host of one domain',
] as const;

export type Difference = (typeof differences)[number];

/** Names shorter than this have two edits in common with too many others. */
const shortest = 6;

/** Returns how a host differs from a more frequent one; undefined where they are not similar. */
export function differenceOf(typed: DomainName, frequent: DomainName): Difference | undefined {
  if (typed.registrable === frequent.registrable) {
    const isEdited = typed.subdomain !== '' && frequent.subdomain !== '';
    return isEdited && oneEdit(typed.subdomain, frequent.subdomain)
      ? 'one edit in a host of one domain'
      : undefined;
  }
  if (typed.label === frequent.label) return ofSuffixes(typed, frequent);
  if (typed.suffix === frequent.suffix && oneEdit(typed.label, frequent.label)) return 'one edit in the name';
  if (withoutSeparators(typed.ascii) === withoutSeparators(frequent.ascii)) return 'only dots elsewhere';
  const isLong = Math.max(typed.label.length, frequent.label.length) >= shortest;
  return typed.suffix === frequent.suffix && isLong && distance(typed.label, frequent.label, 2) === 2
    ? 'two edits in the name'
    : undefined;
}

function ofSuffixes(typed: DomainName, frequent: DomainName): Difference {
  if (!typed.tldExists) return 'a TLD that does not exist';
  return oneEdit(typed.suffix, frequent.suffix)
    ? 'one letter of the TLD'
    : 'another TLD, more than a letter away';
}
