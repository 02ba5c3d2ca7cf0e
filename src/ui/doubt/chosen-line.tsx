import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Choice, Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { useWords } from '../page/words.ts';

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    // A long *Undo* would leave no space for the address beside it.
    [narrow]: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  },
  icon: { fontSize: '20px', flexShrink: 0, display: 'flex', color: tokens.colorStatusSuccessForeground1 },
  text: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [narrow]: { flexBasis: `calc(100% - 20px - ${tokens.spacingHorizontalS})` },
  },
  undo: { flexShrink: 0, minWidth: 'auto', marginInlineStart: 'auto' },
});

export interface ChosenLineProps {
  readonly doubt: Doubt;
  /** Left out where other choices answered the doubt. */
  readonly choice: Choice | undefined;
  /** The heading of the doubt. */
  readonly who: ReactNode;
  readonly onAction: (action: ReviewAction) => void;
}

/**
 * Shows what was chosen, or that nothing has to be, in place of the actions. *Undo* is at the other end, where the second click of a
 * double click cannot hit it.
 */
export function ChosenLine({ doubt, choice, who, onAction }: ChosenLineProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <CheckmarkCircleFilled aria-hidden />
      </span>
      <div className={styles.text}>
        {who}
        <span>{chosenText(doubt, choice, words)}</span>
      </div>
      {choice && (
        <Button
          className={styles.undo}
          appearance="subtle"
          aria-label={words.review.undoOf(plainAddress(doubt.recipient.address))}
          onClick={() => onAction({ type: 'undo', id: doubt.id })}
        >
          {words.review.undo}
        </Button>
      )}
    </div>
  );
}

function chosenText(doubt: Doubt, choice: Choice | undefined, { review: { chosen } }: Words): string {
  const address = choice && 'address' in choice ? choice.address : doubt.recipient.address;
  return chosen[choice?.type ?? 'moot'](plainAddress(address));
}
