import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { undecided } from '../review/needs-choice.ts';
import type { Review } from '../review/review.ts';
import type { Words } from '../text/words.ts';
import type { DeliberateEnter } from './use-deliberate-enter.ts';

export type Surface = 'dialog' | 'pane';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} max(${tokens.spacingHorizontalXXL}, (100% - 720px) / 2)`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    '@media (max-width: 479px)': { paddingInline: tokens.spacingHorizontalL },
  },
  state: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 479px)': { width: '100%', '& > button': { flexGrow: 1 } },
  },
});

export interface ReviewFooterProps {
  readonly review: Review;
  readonly words: Words;
  readonly surface: Surface;
  readonly send: DeliberateEnter;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** How far the review is, and the way out of it. */
export function ReviewFooter({ review, words, surface, send, onSend, onCancel }: ReviewFooterProps) {
  const styles = useStyles();
  const { button, heldBack, onKeyDown, onBlur } = send;
  const ready = review.phase === 'decided' && (surface === 'dialog' || hasChoices(review));
  const over = review.phase === 'sent' || review.phase === 'cancelled';
  return (
    <footer className={styles.footer}>
      <span className={styles.state}>
        {heldBack ? words.review.enterAgain : stateOf(review, words, surface)}
      </span>
      <div className={styles.buttons}>
        <Button
          ref={button}
          appearance="primary"
          disabled={!ready}
          aria-keyshortcuts={surface === 'dialog' ? 'Control+Enter' : undefined}
          onKeyDown={surface === 'dialog' ? onKeyDown : undefined}
          onBlur={onBlur}
          onClick={onSend}
        >
          {surface === 'pane' ? words.pane.apply : words.review.send}
        </Button>
        {surface === 'dialog' ? (
          <Button disabled={over} aria-keyshortcuts="Escape" onClick={onCancel}>
            {words.review.dontSend}
          </Button>
        ) : (
          <Button appearance="subtle" disabled={over} onClick={onCancel}>
            {words.pane.checkAgain}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** In the pane there is nothing to apply where nothing was chosen. */
function hasChoices({ choices }: Review): boolean {
  return Object.keys(choices).length > 0;
}

function stateOf(review: Review, words: Words, surface: Surface): string {
  switch (review.phase) {
    case 'deciding':
      return words.review.stillOpen(undecided(review).length);
    case 'decided':
      if (!hasChoices(review)) return '';
      return surface === 'pane'
        ? words.review.allDecided
        : `${words.review.allDecided} ${words.review.sendByKeyboard}`;
    case 'sent':
      return words.announce.sending;
    case 'cancelled':
      return words.announce.notSending;
  }
}
