import { heightOf, intersection, isEmpty, widthOf, type Box } from './box.ts';
import { interactive } from './interactive.ts';
import { nameOf } from './name-of.ts';
import { seenBox, seenPart } from './shown.ts';
import { lines } from './texts.ts';

interface Thing {
  readonly element: Element;
  readonly says: string;
  readonly box: Box;
}

const isInside = (one: Element, other: Element): boolean => one.contains(other) || other.contains(one);

/** Returns whether two boxes share a third of a line: the boxes of tightly set lines always overlap a little. */
const overlaps = (one: Box, other: Box): boolean => {
  const shared = intersection(one, other);
  if (isEmpty(shared)) return false;
  return widthOf(shared) > 2 && heightOf(shared) > Math.min(heightOf(one), heightOf(other)) / 3;
};

const things = (): Thing[] =>
  interactive().flatMap((element) => {
    const box = seenBox(element);
    return box === undefined ? [] : [{ element, says: nameOf(element), box }];
  });

const texts = (): Thing[] =>
  lines().flatMap(({ element, text, box }) => {
    const seen = seenPart(element, box);
    return isEmpty(seen) ? [] : [{ element, says: `“${text}”`, box: seen }];
  });

/** A label over its own field, as on a checkbox, is no overlap. */
const belongTogether = (one: Element, other: Element): boolean =>
  isInside(one, other) ||
  one.closest('label')?.contains(other) === true ||
  (other instanceof HTMLInputElement && [...(other.labels ?? [])].some((label) => label.contains(one)));

const pairs = (left: readonly Thing[], right: readonly Thing[], same: boolean): string[] =>
  left.flatMap((one, at) =>
    (same ? right.slice(at + 1) : right)
      .filter((other) => one.element !== other.element)
      .filter(
        (other) => !belongTogether(one.element, other.element) && !belongTogether(other.element, one.element),
      )
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `overlap: ${one.says} and ${other.says}`),
  );

/** Reports controls and texts that overlap each other. */
export const overlap = (): string[] => {
  const pressed = things();
  const read = texts();
  return [...pairs(pressed, pressed, true), ...pairs(read, read, true), ...pairs(pressed, read, false)];
};
