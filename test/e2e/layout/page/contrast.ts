import { nameOf } from './name-of.ts';
import { ancestorsOf } from './shown.ts';
import { lines } from './texts.ts';

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
type Colour = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any CSS colour, as the browser itself mixes it: names, `rgb()`, `color-mix()`, `color()`. */
const colourOf = (css: string): Colour => {
  if (canvas === null) throw new Error('This browser draws nothing.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

const over = (upper: Colour, lower: Colour): Colour => {
  const mixed = (at: 0 | 1 | 2): number => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

const ratio = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What lies behind an element: the backgrounds of it and of all around it, over the page's canvas. */
const behind = (element: Element): Colour => {
  const sheet = colourOf(matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
  return [element, ...ancestorsOf(element)]
    .reverse()
    .reduce((lower, one) => over(colourOf(getComputedStyle(one).backgroundColor), lower), sheet);
};

/** Large text needs less (WCAG 2.2, 1.4.3): 24 pixels, or 18.66 if bold. */
const needed = ({ fontSize, fontWeight }: CSSStyleDeclaration): number => {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
};

const isOff = (element: Element): boolean => element.closest(':disabled, [aria-disabled=true]') !== null;

/** Text can be read on what lies behind it, whatever mixed the colours; what is switched off may be faint. */
export const contrast = (): string[] => {
  const elements = new Set(lines().map(({ element }) => element));
  return [...elements].flatMap((element) => {
    if (isOff(element)) return [];
    const style = getComputedStyle(element);
    const lower = behind(element);
    const found = ratio(over(colourOf(style.color), lower), lower);
    if (found >= needed(style) - 0.01) return [];
    return [`contrast: ${nameOf(element)} has ${found.toFixed(2)} : 1`];
  });
};
