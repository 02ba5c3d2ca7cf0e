/**
 * The Markdown that Outlook's alert supports (Microsoft, "SmartAlertsEventCompletedOptions"): paragraphs,
 * bulleted lists whose items end with a carriage return, bold, italic, and backslash escapes. A link is shown
 * as its source text.
 */
export type Block =
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Span[])[] };

export interface Span {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
}

/** Reads an alert's Markdown. Every text is valid: what is not markup stays unchanged. */
export const readMarkdown = (markdown: string): readonly Block[] =>
  markdown
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => (block.startsWith('- ') ? list(block) : { type: 'paragraph', spans: spansOf(block) }));

const list = (block: string): Block => ({
  type: 'list',
  items: block
    .split('\r')
    .filter((item) => item.trim() !== '')
    .map((item) => spansOf(item.replace(/^\s*- /, ''))),
});

/** The marks, the longest first, so that `**` is not read as two `*`. */
const marks = [
  { mark: '**', style: 'bold' },
  { mark: '*', style: 'italic' },
] as const;

/** Reads from left to right. A backslash escapes the next character. */
const spansOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let style = 'plain' as Span['style'];
  let pending = '';
  const end = (next: Span['style']): void => {
    if (pending !== '') spans.push({ text: pending, style });
    pending = '';
    style = next;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = marks.find(({ mark }) => text.startsWith(mark, at));
    if (text[at] === '\\' && at + 1 < text.length) pending += text[++at] ?? '';
    else if (sign === undefined) pending += text[at] ?? '';
    else {
      end(style === sign.style ? 'plain' : sign.style);
      at += sign.mark.length - 1;
    }
  }
  end('plain');
  return spans;
};
