import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Choice, Doubt } from '../review/review.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  icon: { fontSize: '20px', flexShrink: 0, display: 'flex', color: tokens.colorStatusSuccessForeground1 },
  text: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  undo: { flexShrink: 0, minWidth: 'auto' },
});

export interface ChosenLineProps {
  readonly doubt: Doubt;
  readonly choice: Choice;
  readonly words: Words;
  readonly onUndo: () => void;
}

/** What was chosen, in place of the actions. *Undo* stands at the other end, where a second click of a double click is not. */
export function ChosenLine({ doubt, choice, words, onUndo }: ChosenLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <CheckmarkCircleFilled aria-hidden />
      </span>
      <span className={styles.text}>{chosenText(doubt, choice, words)}</span>
      <Button
        className={styles.undo}
        appearance="subtle"
        aria-label={words.review.undoOf(plainAddress(doubt.recipient.address))}
        onClick={onUndo}
      >
        {words.review.undo}
      </Button>
    </div>
  );
}

function chosenText(doubt: Doubt, choice: Choice, { review: { chosen } }: Words): string {
  const address = plainAddress('address' in choice ? choice.address : doubt.recipient.address);
  return chosen[choice.type](address);
}
