import { differences } from '../../../../detector/similarity/differences.ts';
import type { Span } from '../../../../detector/finding.ts';
import { plainAddress } from '../../../../text/plain.ts';
import { reportWords as words } from '../../../../text/admin/screen-report.ts';
import type { Screening, ShownSeverity } from '../../screening-schema.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** The maximum length of a file's or domain's name, in code points. */
export const longestName = 80;

/**
 * Returns a picture with its figures as a table below, for readers who cannot see it or want to copy them.
 */
export function drawing(name: string, picture: Html, rows: Html, key?: Html): Html {
  return html`<figure>
      <div class="scroll" tabindex="0" role="region" aria-label="${words.picture(name)}">${picture}</div>
      ${key}
    </figure>
    <details>
      <summary>${words.table}</summary>
      ${rows}
    </details>`;
}

/** Returns the key to the colours of the severities that occur. */
export function severityKey({ kinds }: Screening): Html {
  const there = (['block', 'confirm', 'notice'] as const).filter((severity) =>
    kinds.some((kind) => kind[severity] > 0),
  );
  return html`<ul class="key">
    ${there.map((one) => html`<li class="${one}">${words.severities[one]}</li>`)}
  </ul>`;
}

export function name(text: string): Html {
  return html`<bdi class="name">${plainAddress(text, longestName)}</bdi>`;
}

export function pill(severity: ShownSeverity): Html {
  return html`<span class="pill ${severity}">${words.severities[severity]}</span>`;
}

/** Returns the domain with marks on the letters that differ from the domain that was probably meant. */
export function typedName(domain: string, intended: string | undefined): Html {
  return intended === undefined
    ? name(domain)
    : html`<bdi class="name">${marked(domain, differences(domain, intended).typed)}</bdi>`;
}

export function meantName(domain: string, intended: string): Html {
  return html`<bdi class="name good">${marked(intended, differences(domain, intended).intended)}</bdi>`;
}

/** Leaves out the marks if `plainAddress` changes the text, because they would be in the wrong places. */
function marked(text: string, spans: readonly Span[]): Html {
  const shown = plainAddress(text, longestName);
  if (shown !== text) return html`${shown}`;
  const ends = spans.map(({ start, end }) => [start, end] as const);
  const parts = ends.map(
    ([start, end], index) =>
      html`${text.slice(ends[index - 1]?.[1] ?? 0, start)}${end > start ? html`<mark>${text.slice(start, end)}</mark>` : undefined}`,
  );
  return html`${parts}${text.slice(ends[ends.length - 1]?.[1] ?? 0)}`;
}
