import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { plain } from '../../../../text/plain.ts';
import { Html } from './html.ts';

export type Mark = Plot.Markish;

/**
 * Draws a chart as a static image, without a script in the page. It uses the page's colours (`var(--…)`), so
 * it follows light and dark mode.
 *
 * @param label the text alternative
 */
export function chart(label: string, options: Plot.PlotOptions): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = Plot.plot({
    document: document,
    style: { background: 'none', fontSize: '12px' },
    ...options,
  });
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', label);
  drawn.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  // The parts of an image have no names.
  for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  return new Html(drawn.outerHTML);
}

const longestLabel = 34;

/** Returns a label for an axis, cut and without characters that could reorder it. */
export function label(text: string): string {
  return plain(text, longestLabel);
}

export { Plot };
