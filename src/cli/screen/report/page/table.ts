import { Html, html } from './html.ts';
import type { Part } from './html.ts';

/**
 * The content of a table. `numbers` has the indexes of numeric columns; the first cell of a row is its
 * header.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly numbers?: readonly number[];
  readonly rows: readonly (readonly Part[])[];
}

export function table({ caption, columns, numbers = [], rows }: Table): Html {
  const kind = (index: number) => (numbers.includes(index) ? new Html(' class="n"') : '');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" ${kind(index)}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => (index === 0 ? html`<th scope="row" ${kind(0)}>${cell}</th>` : html`<td${kind(index)}>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
