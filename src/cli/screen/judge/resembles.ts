import { isWithin } from '../../../detector/address/whole-labels.ts';
import { distance } from '../../../detector/similarity/distance.ts';
import { oneEdit } from '../../../detector/similarity/edit.ts';
import type { DomainName } from '../../../detector/address/domain.ts';
import type { Forms, Texts } from './forms.ts';

/**
 * Returns whether one of two recipients may be doubted because the other one may have been meant. It compares
 * texts as the rules do, but more liberally: where it returns false, no rule finds one in the other.
 *
 * @param slips how many slips away a recipient may be that only the message knows: 1, or 2 if earlier mail counts
 */
export function resemble(one: Forms, other: Forms, slips: 1 | 2): boolean {
  return mayMean(one, other, slips) || mayMean(other, one, slips);
}

function mayMean(typed: Forms, meant: Forms, slips: 1 | 2): boolean {
  if (typed.isOdd) return true;
  if (!meant.isTarget || typed.name.ascii === meant.name.ascii) return false;
  const pair = { typed: typed.name, meant: meant.name, from: typed.texts(), to: meant.texts() };
  return (
    isSlip(pair, meant.isProven ? 2 : slips) ||
    hasPart(pair) ||
    isInside(pair) ||
    looksLike(pair) ||
    (pair.from.labels === pair.to.labels && pair.from.labels.includes('.')) ||
    pair.from.withoutMail === meant.name.ascii ||
    (typed.isBroken && isUnfinished(pair))
  );
}

interface Pair {
  readonly typed: DomainName;
  readonly meant: DomainName;
  readonly from: Texts;
  readonly to: Texts;
}

/** A slip in the name below the same suffix, or below one that is one slip away; or anywhere in the domain. */
function isSlip({ typed, meant, from, to }: Pair, slips: 1 | 2): boolean {
  if (oneEdit(typed.registrable, meant.registrable)) return true;
  if (typed.suffix !== meant.suffix && !oneEdit(typed.suffix, meant.suffix)) return false;
  return from.stems.some((one) =>
    to.stems.some(
      (other) =>
        one !== other &&
        (oneEdit(one, other) !== undefined || (slips === 2 && distance(one, other, 2) === 2)),
    ),
  );
}

/** The same name below another suffix, or where the suffix would be another one. */
function hasPart({ typed, meant, from, to }: Pair): boolean {
  return typed.registrable !== meant.registrable && to.stems.some((stem) => from.parts.includes(stem));
}

/** The letters of the other one with other dots and hyphens, whole or with something around them. */
function isInside({ typed, meant, from, to }: Pair): boolean {
  if (typed.registrable !== meant.registrable) return from.bareHost.includes(to.bareRegistrable);
  return from.bareHost.includes(to.bareHost) && !isWithin(typed.ascii, meant.ascii);
}

function looksLike({ typed, meant, from, to }: Pair): boolean {
  const isOwn = typed.registrable === meant.registrable;
  const others = isOwn ? to.looks : [...to.looks, ...to.ownLooks];
  return from.looks.some((look) =>
    others.some((other) => look === other || (!isOwn && look.endsWith(`.${other}`))),
  );
}

/** Broken off, with something pasted behind it, or with another key for the last dot. */
function isUnfinished({ typed: { ascii }, meant }: Pair): boolean {
  const last = ascii.slice(ascii.lastIndexOf('.') + 1);
  return [meant.ascii, meant.registrable].some(
    (host) => host.startsWith(ascii) || ascii.startsWith(host) || oneEdit(last, host) !== undefined,
  );
}
