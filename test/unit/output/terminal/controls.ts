/**
 * Returns the characters of a printed line that a terminal would obey or not show: line ends and Unicode's
 * control, format and default-ignorable characters. Isolates and marks are allowed in a line of a
 * right-to-left script if every isolate is closed.
 */
export function controls(line: string): string[] {
  const found = line.match(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu) ?? [];
  const isRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(line);
  return isRightToLeft && isClosed(line)
    ? found.filter((one) => !/[\u200e\u200f\u2066-\u2069]/.test(one))
    : found;
}

function isClosed(line: string): boolean {
  let depth = 0;
  for (const [one] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += one === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
