import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mayKeep } from '../review/keep-act.ts';
import type { Choice, Doubt } from '../review/review.ts';
import { plain, plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { DoubtReason } from './doubt-reason.tsx';
import { InlinePanel } from './inline-panel.tsx';
import { offerFor } from './suggestions.ts';

const useStyles = makeStyles({
  doubtful: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
  },
  reason: { margin: 0, overflowWrap: 'anywhere' },
});

export interface DoubtfulEditProps {
  /** The doubt about the edited address. */
  readonly doubt: Doubt;
  readonly words: Words;
  readonly onChoose: (choice: Choice) => void;
  readonly onKeep: () => void;
}

/** What can be done when the edited address is doubtful too: take what was probably meant, or insist. */
export function DoubtfulEdit({ doubt, words, onChoose, onKeep }: DoubtfulEditProps) {
  const styles = useStyles();
  const { denied, recipient } = doubt;
  return (
    <div className={styles.doubtful}>
      {denied ? (
        <p className={styles.reason}>{plain(denied.reason, 500)}</p>
      ) : (
        <DoubtReason doubt={doubt} words={words} />
      )}
      <InlinePanel.Buttons>
        {offerFor(doubt).suggestions.map(({ address }) => (
          <Button key={address} onClick={() => onChoose({ type: 'edit', address })}>
            <bdi>{words.review.use(plainAddress(address))}</bdi>
          </Button>
        ))}
        {mayKeep(doubt) && (
          <Button
            appearance="subtle"
            aria-label={words.review.keepOf(plainAddress(recipient.address))}
            onClick={onKeep}
          >
            {words.review.keep}
          </Button>
        )}
      </InlinePanel.Buttons>
    </div>
  );
}
