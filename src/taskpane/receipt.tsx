import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readNearMisses } from '../outlook/storage/near-misses.ts';
import { plainAddress } from '../text/plain.ts';
import { copyText } from '../ui/page/copy-text.ts';
import { TextLink } from '../ui/page/text-link.tsx';
import type { Reviewed } from './pane-state.ts';
import { usePaneWords } from './pane-words.ts';
import { SuggestionTip } from './suggestion-tip.tsx';

const useStyles = makeStyles({
  receipt: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
});

export interface ReceiptProps {
  readonly shown: Reviewed;
}

/** What was corrected last, how many near misses that makes this year, and how to avoid the next one. */
export function Receipt({ shown: { counted, review } }: ReceiptProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const last = counted[counted.length - 1];
  if (!last) return null;
  const { typed, meant } = last;
  const wrong = review.doubts.find(({ recipient }) => recipient.address.toLowerCase().endsWith(`@${typed}`));
  return (
    <div className={styles.receipt}>
      <p className={styles.line}>{words.pane.corrected(plainAddress(typed), plainAddress(meant))}</p>
      <Count text={words.pane.nearMisses(readNearMisses())} />
      {wrong && <SuggestionTip address={wrong.recipient.address} className={styles.line} />}
    </div>
  );
}

/** The number of near misses, to be copied. Where the clipboard is forbidden it is selected for the keyboard. */
function Count({ text }: { readonly text: string }) {
  const { copy } = usePaneWords();
  const styles = useStyles();
  const line = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState<string>();
  const take = () => {
    if (line.current) getSelection()?.selectAllChildren(line.current);
    void copyText(text).then((done) => setSaid(done ? copy.copied : copy.byHand));
  };
  return (
    <p className={styles.line}>
      <span ref={line}>{text}</span> <TextLink onClick={take}>{copy.copy}</TextLink>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
