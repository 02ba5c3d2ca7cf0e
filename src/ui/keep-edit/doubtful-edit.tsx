import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type Ref } from 'react';
import { mayKeep } from '../../review/keep/keep-act.ts';
import type { Choice, Doubt } from '../../review/review.ts';
import { explain } from '../../text/compose/explain.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import { ActionRow } from '../page/action-row.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  doubtful: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
    outlineStyle: 'none',
    '[data-fui-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  reason: { margin: 0, overflowWrap: 'anywhere' },
});

export interface DoubtfulEditProps {
  readonly ref: Ref<HTMLDivElement>;
  /** The doubt about the edited address. */
  readonly doubt: Doubt;
  readonly onChoose: (choice: Choice) => void;
  readonly onKeep: () => void;
}

/** The actions when the edited address is doubtful too: use a suggestion, or keep it. */
export function DoubtfulEdit({ ref, doubt, onChoose, onKeep }: DoubtfulEditProps) {
  const words = useWords();
  const styles = useStyles();
  const { denied, findings, recipient } = doubt;
  const id = useId();
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id} ${id}-spelled`}
      className={styles.doubtful}
    >
      <p id={id} className={styles.reason}>
        {denied ? plain(denied.reason, 500) : findings[0] && explain(words, findings[0])}
      </p>
      <SpelledForScreenReader id={`${id}-spelled`} doubt={doubt} />
      <ActionRow>
        {suggestionsFor(doubt).suggestions.map(({ address }) => (
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
      </ActionRow>
    </div>
  );
}
