import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mayKeep } from '../review/keep-act.ts';
import { needsChoice } from '../review/needs-choice.ts';
import type { Choice, Doubt } from '../review/review.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { offerFor } from './suggestions.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  use: { maxWidth: '100%', overflowWrap: 'anywhere', '@media (max-width: 479px)': { flexGrow: 1 } },
  alternatives: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  small: { minWidth: 'auto' },
});

/** The small forms that can open in place of the actions. */
export type Panel = 'edit' | 'keep';

export interface DoubtActionsProps {
  readonly doubt: Doubt;
  readonly words: Words;
  readonly onChoose: (choice: Choice) => void;
  readonly onEdit: () => void;
  readonly onKeep: () => void;
  /** The form that was left: focus goes back to the button that opened it. */
  readonly focused: Panel | undefined;
}

/** What the sender can do with one doubt: first what fixes it, then what removes it, last what keeps it. */
export function DoubtActions({ doubt, words, onChoose, onEdit, onKeep, focused }: DoubtActionsProps) {
  const styles = useStyles();
  const address = plainAddress(doubt.recipient.address);
  const { review } = words;
  return (
    <div className={styles.group}>
      <UseButtons doubt={doubt} words={words} onChoose={onChoose} />
      <Button
        className={styles.small}
        autoFocus={focused === 'edit'}
        aria-label={review.editOf(address)}
        onClick={onEdit}
      >
        {review.edit}
      </Button>
      <Button
        className={styles.small}
        aria-label={review.removeOf(address)}
        onClick={() => onChoose({ type: 'remove' })}
      >
        {review.remove}
      </Button>
      {needsChoice(doubt) && mayKeep(doubt) && (
        <Button
          className={styles.small}
          appearance="subtle"
          autoFocus={focused === 'keep'}
          aria-label={review.keepOf(address)}
          onClick={onKeep}
        >
          {review.keep}
        </Button>
      )}
    </div>
  );
}

/** One button a suggestion; the first is the first action only where it stands out. */
function UseButtons({ doubt, words, onChoose }: Pick<DoubtActionsProps, 'doubt' | 'words' | 'onChoose'>) {
  const styles = useStyles();
  const { suggestions, clear } = offerFor(doubt);
  const first = needsChoice(doubt) && clear ? suggestions[0] : undefined;
  const buttons = suggestions.map((suggestion) => (
    <Button
      key={suggestion.address}
      className={styles.use}
      appearance={suggestion === first ? 'primary' : 'secondary'}
      onClick={() => onChoose({ type: 'correct', address: suggestion.address })}
    >
      <bdi>{words.review.use(plainAddress(suggestion.address))}</bdi>
    </Button>
  ));
  return buttons.length > 1 ? <div className={styles.alternatives}>{buttons}</div> : buttons;
}
