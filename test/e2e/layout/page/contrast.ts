import { behind, contrastWith, isDisabled, isOnPicture } from './colour.ts';
import { nameOf } from './name-of.ts';
import { shownElements } from './shown.ts';
import { lines } from './texts.ts';

/** Large text needs less contrast (WCAG 2.2, 1.4.3): from 24 pixels, or 18.66 if bold. */
const needed = ({ fontSize, fontWeight }: CSSStyleDeclaration): number => {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
};

const checkText = (element: Element, style: CSSStyleDeclaration): string[] => {
  if (isDisabled(element)) return [];
  if (isOnPicture(element)) return [`contrast: ${nameOf(element)} stands on a picture or gradient`];
  const found = contrastWith(style.color, element, behind(element));
  if (found >= needed(style) - 0.01) return [];
  return [`contrast: ${nameOf(element)} has ${found.toFixed(2)} : 1`];
};

/** Checks the value of a field, or its placeholder while it is empty. */
const checkField = (element: Element): string[] => {
  if (element instanceof HTMLSelectElement) return checkText(element, getComputedStyle(element));
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return [];
  const isEmpty = element.value === '';
  return checkText(element, getComputedStyle(element, isEmpty ? '::placeholder' : null));
};

/** Reports text with too little contrast, however the colours are mixed (WCAG 2.2, 1.4.3). */
export const contrast = (): string[] => {
  const elements = new Set(lines().map(({ element }) => element));
  return [
    ...[...elements].flatMap((element) => checkText(element, getComputedStyle(element))),
    ...shownElements().flatMap(checkField),
  ];
};
