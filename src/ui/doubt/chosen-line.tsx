import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode, Ref } from 'react';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Choice, Doubt } from '../../review/review.ts';
import { topLevel } from '../../text/compose/suffix.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { useWords } from '../page/words.ts';

/** What a choice means: the address is corrected, will get the message although it is doubted, or will not. */
type Fate = keyof Words['review']['chosen'];

const icons: Readonly<Record<Fate, typeof WarningFilled>> = {
  corrected: CheckmarkCircleFilled,
  moot: CheckmarkCircleFilled,
  kept: WarningFilled,
  removed: SubtractCircleRegular,
};

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
  icon: { fontSize: '20px', flexShrink: 0, display: 'flex' },
  corrected: { color: tokens.colorStatusSuccessForeground1 },
  moot: { color: tokens.colorNeutralForeground2 },
  kept: { color: tokens.colorStatusWarningForeground3 },
  removed: { color: tokens.colorNeutralForeground2 },
  text: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [narrow]: { flexBasis: `calc(100% - 20px - ${tokens.spacingHorizontalS})` },
  },
  said: { ...typographyStyles.body1, margin: 0, outlineStyle: 'none' },
  undo: { flexShrink: 0, minWidth: 'auto', marginInlineStart: 'auto' },
});

export interface ChosenLineProps {
  readonly doubt: Doubt;
  /** Left out where other choices answered the doubt. */
  readonly choice: Choice | undefined;
  /** The recipient, where a name is known. */
  readonly who: ReactNode;
  /** Receives the sentence as the heading of the doubt; it is none if left out. */
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
  readonly onAction: (action: ReviewAction) => void;
}

/**
 * Shows what was chosen, or that nothing has to be, in place of the actions. *Undo* is at the other end, where
 * the second click of a double click cannot hit it.
 */
export function ChosenLine({ doubt, choice, who, heading, onAction }: ChosenLineProps) {
  const words = useWords();
  const styles = useStyles();
  const fate = fateOf(choice);
  const Icon = icons[fate];
  const said = chosenText(doubt, choice, words);
  return (
    <div className={styles.line} data-fate={fate}>
      <span className={mergeClasses(styles.icon, styles[fate])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.text}>
        {who}
        {heading ? (
          <h2 ref={heading} tabIndex={-1} className={styles.said}>
            {said}
          </h2>
        ) : (
          <span>{said}</span>
        )}
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

function fateOf(choice: Choice | undefined): Fate {
  if (choice?.type === 'keep' || (choice?.type === 'edit' && choice.keep)) return 'kept';
  if (choice?.type === 'remove') return 'removed';
  return choice ? 'corrected' : 'moot';
}

function chosenText({ recipient }: Doubt, choice: Choice | undefined, { review, names }: Words): string {
  const address = choice && 'address' in choice ? choice.address : recipient.address;
  return review.chosen[fateOf(choice)](plainAddress(address), names.place(topLevel(address)));
}
