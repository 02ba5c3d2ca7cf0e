import { ancestorsOf } from './shown.ts';

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export type Colour = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Computes any CSS colour with the browser itself: names, `rgb()`, `color-mix()`, `color()`. */
export const colourOf = (css: string): Colour => {
  if (canvas === null) throw new Error('This browser draws nothing.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

export const over = (upper: Colour, lower: Colour): Colour => {
  const mixed = (at: 0 | 1 | 2): number => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2). */
export const ratio = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * Returns the colour behind an element's text: its background and those of its ancestors, over the page's
 * canvas.
 */
export const behind = (element: Element): Colour => {
  const sheet = colourOf(matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
  return [element, ...ancestorsOf(element)]
    .reverse()
    .reduce((lower, one) => over(colourOf(getComputedStyle(one).backgroundColor), lower), sheet);
};

/** Returns the colour around an element. */
export const around = (element: Element): Colour => behind(element.parentElement ?? document.body);

/** Returns the combined opacity of an element and its ancestors, 0 to 1. */
export const opacityOf = (element: Element): number =>
  [element, ...ancestorsOf(element)].reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);

/**
 * Returns whether a gradient or picture is directly behind the element, so that its text has no single
 * background colour.
 */
export const isOnPicture = (element: Element): boolean => {
  for (const one of [element, ...ancestorsOf(element)]) {
    const { backgroundImage, backgroundColor } = getComputedStyle(one);
    if (backgroundImage !== 'none') return true;
    if (colourOf(backgroundColor)[3] === 1) return false;
  }
  return false;
};

/** Returns the contrast between a colour of an element and the colour below it, with opacity applied. */
export const contrastWith = (css: string, element: Element, lower: Colour): number => {
  const [red, green, blue, alpha] = colourOf(css);
  return ratio(over([red, green, blue, alpha * opacityOf(element)], lower), lower);
};

/** Returns whether an element is disabled; contrast rules exempt disabled controls. */
export const isDisabled = (element: Element): boolean =>
  element.closest(':disabled, [aria-disabled=true]') !== null;
