/** A table in Markdown with aligned columns, which is also readable in a terminal; numbers stand on the right. */
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

/** `99.5`, `0.041`: enough digits to compare with a promise. */
export function percent(hits: number, rows: number): string {
  if (rows === 0) return '–';
  const share = (100 * hits) / rows;
  return share === 0 || share === 100 ? String(share) : share.toFixed(share < 1 ? 3 : 1);
}
