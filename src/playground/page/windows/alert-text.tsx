import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { readMarkdown, type Block, type Span } from './markdown.ts';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  lines: { whiteSpace: 'pre-line' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: 'italic' },
});

const Spans = ({ spans }: { spans: readonly Span[] }) => {
  const styles = useStyles();
  return spans.map(({ text, style }, at) => (
    <bdi key={at} className={style === 'plain' ? undefined : styles[style]}>
      {text}
    </bdi>
  ));
};

const Drawn = ({ block }: { block: Block }) => {
  const styles = useStyles();
  if (block.type === 'paragraph')
    return (
      <p className={styles.paragraph}>
        <Spans spans={block.spans} />
      </p>
    );
  return (
    <ul className={styles.list}>
      {block.items.map((spans, at) => (
        <li key={at}>
          <Spans spans={spans} />
        </li>
      ))}
    </ul>
  );
};

/** The text of an alert: its Markdown if it has any, otherwise the plain text. Never interprets HTML. */
export const AlertText = ({ text, markdown }: { text: string; markdown: string | undefined }) => {
  const styles = useStyles();
  if (markdown === undefined) return <p className={mergeClasses(styles.paragraph, styles.lines)}>{text}</p>;
  return readMarkdown(markdown).map((block, at) => <Drawn key={at} block={block} />);
};
