/** Returns a Markdown table with aligned columns, readable in a terminal too; numbers are right-aligned. */
export function tabulate(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const isNumber = head.map((_, column) =>
    rows.every((row) => /^(?:[<×✓✗\d.,%\sµm–\-s]|MB|kB|ms)*$/u.test(row[column] ?? '')),
  );
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 3;
      return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isNumber[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Formats a number with enough digits to compare it with a target: `99.5`, `0.041`. */
export function percent(hits: number, rows: number): string {
  if (rows === 0) return '–';
  const share = (100 * hits) / rows;
  return share === 0 || share === 100 ? String(share) : share.toFixed(share < 1 ? 3 : 1);
}
