import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, type Block } from '../../../../../src/playground/page/windows/markdown.ts';

const plain = (text: string) => ({ text, style: 'plain' });
const textOf = (block: Block): string =>
  (block.type === 'list' ? block.items.flat() : block.spans).map(({ text }) => text).join('');

describe('the Markdown of an alert', () => {
  it('is split into paragraphs', () => {
    expect(readMarkdown('one\n\ntwo')).toEqual([
      { type: 'paragraph', spans: [plain('one')] },
      { type: 'paragraph', spans: [plain('two')] },
    ]);
  });

  it('is split into list items at carriage returns', () => {
    expect(readMarkdown('- one\r- two\r\n\nend')).toEqual([
      { type: 'list', items: [[plain('one')], [plain('two')]] },
      { type: 'paragraph', spans: [plain('end')] },
    ]);
  });

  it('supports bold and italic', () => {
    expect(readMarkdown('a **b** *c*')).toEqual([
      {
        type: 'paragraph',
        spans: [plain('a '), { text: 'b', style: 'bold' }, plain(' '), { text: 'c', style: 'italic' }],
      },
    ]);
  });

  it('keeps a character after a backslash unchanged', () => {
    expect(readMarkdown('\\*a\\* \\\\ \\[x\\](y)').map(textOf)).toEqual(['*a* \\ [x](y)']);
  });

  it('shows HTML as text', () => {
    expect(readMarkdown('<b>x</b>').map(textOf)).toEqual(['<b>x</b>']);
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const letters = (from: string) => from.replace(/[^a-z0-9]/gi, '');
        expect(letters(readMarkdown(text).map(textOf).join(''))).toBe(letters(text));
      }),
    );
  });
});
