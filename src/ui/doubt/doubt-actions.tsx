import { Button } from '@fluentui/react-components';
import { mayKeep } from '../../review/keep/keep-act.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { QuickFix } from '../../review/doubts/quick-fix.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Choice, Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { ActionRow } from '../page/action-row.tsx';
import { ChoiceButton } from './choice-button.tsx';
import { FixButtons } from './fix-buttons.tsx';
import { isGrave, prominence } from './prominence.ts';
import { suggestionName } from './suggestion-name.ts';
import { useWords } from '../page/words.ts';

/** The forms that can open in place of the actions. */
export type Panel = 'edit' | 'keep';

export interface DoubtActionsProps {
  readonly doubt: Doubt;
  /** The suggestion that answers everything on the page, if there is one. */
  readonly fix: QuickFix | undefined;
  /** Whether this is the only question on the page. */
  readonly alone: boolean;
  readonly onAction: (action: ReviewAction) => void;
  readonly onEdit: () => void;
  readonly onKeep: () => void;
  /** The form that was just left: focus returns to the button that opened it. */
  readonly focused: Panel | undefined;
}

/**
 * The actions for one doubt: first those that correct it, then *Remove*, last *Keep*. Among several doubts, those
 * of a grave one are at the other end of the card, so that a hand that always clicks in one place corrects no
 * other kind by habit.
 */
export function DoubtActions(props: DoubtActionsProps) {
  const { doubt, alone } = props;
  const apart = !alone && isGrave(prominence(doubt));
  return apart || suggestionsFor(doubt).suggestions.length > 1 ? (
    <>
      <ActionRow atEnd={apart}>
        <UseButtons {...props} />
      </ActionRow>
      <ActionRow atEnd={apart}>
        <OtherButtons {...props} />
      </ActionRow>
    </>
  ) : (
    <ActionRow>
      <UseButtons {...props} />
      <OtherButtons {...props} />
    </ActionRow>
  );
}

function OtherButtons({ doubt, onAction, onEdit, onKeep, focused }: DoubtActionsProps) {
  const { review } = useWords();
  const address = plainAddress(doubt.recipient.address);
  return (
    <>
      <Button autoFocus={focused === 'edit'} aria-label={review.editOf(address)} onClick={onEdit}>
        {review.edit}
      </Button>
      <ChoiceButton
        label={review.removeOf(address)}
        onChoose={() => onAction(chosen(doubt, { type: 'remove' }))}
      >
        {review.remove}
      </ChoiceButton>
      {needsChoice(doubt) && mayKeep(doubt) && (
        <Button
          appearance="subtle"
          autoFocus={focused === 'keep'}
          aria-label={review.keepOf(address)}
          onClick={onKeep}
        >
          {review.keep}
        </Button>
      )}
    </>
  );
}

/** One button per suggestion. The first is the primary action only where it is clearly the best. */
function UseButtons({ doubt, fix, onAction }: DoubtActionsProps) {
  const { review } = useWords();
  const { suggestions, clear } = suggestionsFor(doubt);
  const [first] = suggestions;
  if (fix && first)
    return (
      <FixButtons
        fix={fix}
        label={review.useAndSend(suggestionName(doubt, first, suggestions))}
        onAction={onAction}
      />
    );
  return suggestions.map((suggestion, index) => (
    <ChoiceButton
      key={suggestion.address}
      primary={needsChoice(doubt) && clear && index === 0}
      onChoose={() => onAction(chosen(doubt, { type: 'correct', address: suggestion.address }))}
    >
      {review.use(suggestionName(doubt, suggestion, suggestions))}
    </ChoiceButton>
  ));
}

/** Returns the action that makes a choice about a doubt. */
function chosen({ id }: Doubt, choice: Choice): ReviewAction {
  return { type: 'choose', id, choice };
}
