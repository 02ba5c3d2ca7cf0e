import { Button } from '@fluentui/react-components';
import { mayKeep } from '../../review/keep/keep-act.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { Choice, Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { abridgedAddress } from '../address/abridged.ts';
import { ActionRow } from '../page/action-row.tsx';
import { ChoiceButton } from './choice-button.tsx';
import { useWords } from '../page/words.ts';

/** The forms that can open in place of the actions. */
export type Panel = 'edit' | 'keep';

export interface DoubtActionsProps {
  readonly doubt: Doubt;
  readonly onChoose: (choice: Choice) => void;
  readonly onEdit: () => void;
  readonly onKeep: () => void;
  /** The form that was just left: focus returns to the button that opened it. */
  readonly focused: Panel | undefined;
}

/** The actions for one doubt: first those that correct it, then *Remove*, last *Keep*. */
export function DoubtActions(props: DoubtActionsProps) {
  return suggestionsFor(props.doubt).suggestions.length > 1 ? (
    <>
      <ActionRow>
        <UseButtons {...props} />
      </ActionRow>
      <ActionRow>
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

function OtherButtons({ doubt, onChoose, onEdit, onKeep, focused }: DoubtActionsProps) {
  const { review } = useWords();
  const address = plainAddress(doubt.recipient.address);
  return (
    <>
      <Button autoFocus={focused === 'edit'} aria-label={review.editOf(address)} onClick={onEdit}>
        {review.edit}
      </Button>
      <ChoiceButton label={review.removeOf(address)} onChoose={() => onChoose({ type: 'remove' })}>
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
function UseButtons({ doubt, onChoose }: Pick<DoubtActionsProps, 'doubt' | 'onChoose'>) {
  const words = useWords();
  const { suggestions, clear } = suggestionsFor(doubt);
  return suggestions.map(({ address }, index) => (
    <ChoiceButton
      key={address}
      primary={needsChoice(doubt) && clear && index === 0}
      onChoose={() => onChoose({ type: 'correct', address })}
    >
      {words.review.use(plainAddress(abridgedAddress(address)))}
    </ChoiceButton>
  ));
}
