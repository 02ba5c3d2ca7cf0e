import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { undecided } from '../../review/doubts/undecided.ts';
import type { Review } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';
import { Busy } from '../page/busy.tsx';
import { column } from '../page/column.ts';
import type { DeliberateEnter } from '../focus/use-deliberate-enter.ts';
import { howMany } from './how-many.ts';
import { useWords } from '../page/words.ts';

export type Surface = 'dialog' | 'pane';

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
  readonly surface: Surface;
  readonly send: DeliberateEnter;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** The footer of the review: its progress, and the buttons that end it. */
export function ReviewFooter(props: ReviewFooterProps) {
  const { review, surface, send } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span className={styles.state}>
        {review.phase === 'sent' && <Busy />}
        {send.heldBack ? words.review.enterAgain : stateOf(review, words, surface)}
      </span>
      <div className={styles.buttons}>
        {surface === 'dialog' ? <DialogButtons {...props} /> : <PaneButtons {...props} />}
      </div>
    </footer>
  );
}

function DialogButtons({ review, send, onSend, onCancel }: ReviewFooterProps) {
  const words = useWords();
  const styles = useStyles();
  const { button, onKeyDown, onKeyUp, onBlur } = send;
  return (
    <>
      <Button
        ref={button}
        appearance="primary"
        disabled={review.phase !== 'decided'}
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
      <Button disabled={isOver(review)} aria-keyshortcuts="Escape" onClick={onCancel}>
        {words.review.dontSend}
        <kbd aria-hidden className={styles.keys}>
          {words.review.dontSendKeys}
        </kbd>
      </Button>
    </>
  );
}

function PaneButtons({ review, send, onSend, onCancel }: ReviewFooterProps) {
  const words = useWords();
  const { button } = send;
  const ready = review.phase === 'decided' && hasChoices(review);
  return (
    <>
      <Button ref={button} appearance="primary" disabled={!ready} onClick={onSend}>
        {words.review.apply}
      </Button>
      <Button appearance="subtle" disabled={isOver(review)} onClick={onCancel}>
        {words.review.checkAgain}
      </Button>
    </>
  );
}

function isOver({ phase }: Review): boolean {
  return phase === 'sent' || phase === 'cancelled';
}

/** Without choices there is nothing to apply in the pane. */
function hasChoices({ choices }: Review): boolean {
  return Object.keys(choices).length > 0;
}

function stateOf(review: Review, words: Words, surface: Surface): string {
  switch (review.phase) {
    case 'deciding':
      return howMany(review, undecided(review), words.review.stillOpen, words.review.questionsOpen);
    case 'decided':
      return hasChoices(review) ? words.review.allDecided : '';
    case 'sent':
      return surface === 'dialog' ? words.announce.sending : '';
    case 'cancelled':
      return words.announce.notSending;
  }
}
