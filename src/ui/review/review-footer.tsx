import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { questionGroups } from '../../review/doubts/quick-fix.ts';
import { maySend } from '../../review/reduce-review.ts';
import type { Review } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';
import { Busy } from '../page/busy.tsx';
import { column } from '../page/column.ts';
import type { DeliberateEnter } from '../focus/use-deliberate-enter.ts';
import { countLeft } from './count-left.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ...column(tokens.spacingVerticalM),
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    minHeight: tokens.lineHeightBase300,
    '@media (max-width: 479px)': { ':empty': { display: 'none' } },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 479px)': { width: '100%', '& > button': { flexGrow: 1 } },
  },
  keys: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    '@media (max-width: 479px)': { display: 'none' },
  },
});

export interface ReviewFooterProps {
  readonly review: Review;
  readonly send: DeliberateEnter;
  /** Whether a button of the review sends, so that *Send* is not needed. */
  readonly sendsItself: boolean;
  /** Why *Send* did nothing; empty otherwise. */
  readonly reminder: string;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** The footer of the dialog: what is left to decide, and the buttons that end the review. */
export function ReviewFooter(props: ReviewFooterProps) {
  const { review, send, reminder } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span className={styles.state}>
        {review.phase === 'sent' && <Busy />}
        {send.heldBack ? words.review.enterAgain : reminder || stateOf(review, words)}
      </span>
      <div className={styles.buttons}>
        <Buttons {...props} />
      </div>
    </footer>
  );
}

function Buttons({ review, send, sendsItself, onSend, onCancel }: ReviewFooterProps) {
  const words = useWords();
  const styles = useStyles();
  const { button, onKeyDown, onKeyUp, onBlur } = send;
  return (
    <>
      {!sendsItself && (
        <Button
          ref={button}
          appearance="primary"
          disabled={!maySend(review)}
          aria-keyshortcuts="Control+Enter"
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
          onBlur={onBlur}
          onClick={onSend}
        >
          {words.review.send}
          <kbd aria-hidden className={styles.keys}>
            {words.review.sendKeys}
          </kbd>
        </Button>
      )}
      <Button disabled={isOver(review)} aria-keyshortcuts="Escape" onClick={onCancel}>
        {words.review.dontSend}
        <kbd aria-hidden className={styles.keys}>
          {words.review.dontSendKeys}
        </kbd>
      </Button>
    </>
  );
}

/** Whether the review has ended. */
export function isOver({ phase }: Review): boolean {
  return phase === 'sent' || phase === 'cancelled';
}

function stateOf(review: Review, words: Words): string {
  switch (review.phase) {
    case 'deciding':
      return questionGroups(review).length > 1 ? words.review.left(countLeft(review)) : '';
    case 'decided':
      return '';
    case 'sent':
      return words.announce.sending;
    case 'cancelled':
      return words.announce.notSending;
  }
}
