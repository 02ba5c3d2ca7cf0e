import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { plain } from '../../../../text/plain.ts';
import { Html } from './html.ts';

export type Mark = Plot.Markish;

/**
 * A chart as a static picture: drawn here, once, without a script in the page. Its colours are those of the page (`var(--…)`), so it follows
 * light and dark; `label` says in words what it shows.
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
  for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label'); // a picture's parts have no names
  return new Html(drawn.outerHTML);
}

const longestLabel = 34;

/** A label on an axis, cut and without characters that could disorder it. */
export function label(text: string): string {
  return plain(text, longestLabel);
}

export { Plot };
