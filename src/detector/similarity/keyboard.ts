/** Rows of keys, top to bottom. Each row is offset half a key to the right of the one above. */
const layouts: readonly (readonly string[])[] = [
  ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm.-'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

const size = 128;
const neighbours = neighbourTable();

/** Returns whether the keys of two characters are adjacent on a QWERTY, QWERTZ or AZERTY keyboard. */
export function areNeighbours(one: string, other: string): boolean {
  const a = one.charCodeAt(0);
  const b = other.charCodeAt(0);
  return a < size && b < size && neighbours[a * size + b] === 1;
}

function neighbourTable(): Uint8Array {
  const table = new Uint8Array(size * size);
  for (const rows of layouts)
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) {
        mark(table, row, x, row, x + 1);
        mark(table, row, x, rows[y + 1] ?? '', x);
        mark(table, row, x, rows[y + 1] ?? '', x - 1);
      }
    });
  return table;
}

function mark(table: Uint8Array, row: string, x: number, other: string, otherX: number): void {
  if (otherX < 0 || otherX >= other.length) return;
  const a = row.charCodeAt(x);
  const b = other.charCodeAt(otherX);
  table[a * size + b] = 1;
  table[b * size + a] = 1;
}
