import { nameOf } from './name-of.ts';
import { seenBox, shownElements } from './shown.ts';

/** Reports elements that overflow the window sideways, and a page that scrolls sideways. */
export const overflow = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const whole =
    scrollWidth > clientWidth ? [`overflow: the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const out = shownElements().flatMap((element) => {
    const box = seenBox(element);
    if (box === undefined) return [];
    const by = Math.round(Math.max(-box.left, box.right - innerWidth));
    return by > 1 ? [`overflow: ${nameOf(element)} sticks out by ${by} px`] : [];
  });
  return [...whole, ...out];
};
