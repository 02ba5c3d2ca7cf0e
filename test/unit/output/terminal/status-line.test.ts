import { expect, it } from 'vitest';
import { statusLine } from '../../../../src/output/terminal/status-line.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, line: statusLine({ isTTY, columns: 40, write }) };
}

it('a status line overwrites itself and escapes control characters', () => {
  const { written, line } = screen(true);
  line.show('reading a\u001b[2J.csv');
  line.clear();
  expect(written).toEqual(['\r\u001b[Kreading a\\u001b[2J.csv', '\r\u001b[K']);
  expect([line.isVisible, line.width()]).toEqual([true, 40]);
});

it('a status line writes nothing without a terminal', () => {
  const { written, line } = screen(false);
  line.show('reading');
  line.clear();
  expect(written).toEqual([]);
  expect(line.isVisible).toBe(false);
});
