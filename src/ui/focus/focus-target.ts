import { type Group, groupsOf, pairOf } from '../../review/doubts/groups.ts';
import { changedDoubts } from '../../review/doubts/changed-doubts.ts';
import { undecided } from '../../review/doubts/undecided.ts';
import type { Doubt, Review } from '../../review/review.ts';

/** Where focus goes: to the heading of a doubt or of a group (`headingOfGroup`), or to the *Send* button. */
export type FocusTarget = { readonly heading: string } | 'send';

/** Returns the name of the heading of a group: that of its doubt, if it has only one. */
export const headingOfGroup = ([first, another]: Group): string => (another ? `group ${first.id}` : first.id);

/**
 * Returns where focus goes after the choices changed from `before` to those of the review: initially to the
 * first open doubt; after a choice to the next open doubt in reading order, then to *Send*; after *Undo* to
 * what is open again, which in a pair is the whole question. Undefined: focus stays.
 */
export function focusTarget(before: Review['choices'] | undefined, review: Review): FocusTarget | undefined {
  const groups = groupsOf(review.doubts);
  const order = groups.reduce<Doubt[]>((so, group) => so.concat(group), []);
  const waiting = new Set(undecided(review));
  const isOpen = (doubt: Doubt) => waiting.has(doubt);
  if (before === undefined) return headingOf(order.find(isOpen) ?? order[0], groups, []);
  const changed = changedDoubts(before, { ...review, doubts: order });
  const last = changed[changed.length - 1];
  if (!last) return undefined;
  if (!review.choices[last.id]) return headingOf(changed[0], groups, isOfPair(last, groups) ? [] : changed);
  const next = order.slice(order.indexOf(last)).find(isOpen) ?? order.find(isOpen);
  return headingOf(next, groups, changed) ?? 'send';
}

/**
 * A sender who decides about the members of a group one by one stays inside it; otherwise focus goes to the
 * group's heading.
 */
function headingOf(
  doubt: Doubt | undefined,
  groups: readonly Group[],
  changed: readonly Doubt[],
): FocusTarget | undefined {
  const group = doubt && groups.find((each) => each.includes(doubt));
  if (!doubt || !group) return undefined;
  const [only, another] = changed;
  const oneByOne = only !== undefined && another === undefined && group.includes(only);
  return { heading: oneByOne ? doubt.id : headingOfGroup(group) };
}

function isOfPair(doubt: Doubt, groups: readonly Group[]): boolean {
  return groups.some((group) => group.includes(doubt) && pairOf(group) !== undefined);
}
