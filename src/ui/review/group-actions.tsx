import { correctAll, removeAll } from '../../review/doubts/groups.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { QuickFix } from '../../review/doubts/quick-fix.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { ActionRow } from '../page/action-row.tsx';
import { ChoiceButton } from '../doubt/choice-button.tsx';
import { FixButtons } from '../doubt/fix-buttons.tsx';
import { isGrave, prominence } from '../doubt/prominence.ts';
import { useWords } from '../page/words.ts';

export interface GroupActionsProps {
  /** The doubts of the group that wait for a choice. */
  readonly open: readonly Doubt[];
  /** The suggestion that answers everything on the page, if there is one. */
  readonly fix: QuickFix | undefined;
  readonly alone: boolean;
  readonly onAction: (action: ReviewAction) => void;
}

/** One button for each suggested domain, which corrects all recipients, and one that removes them all. */
export function GroupActions({ open, fix, alone, onAction }: GroupActionsProps) {
  const { review } = useWords();
  const [first] = open;
  if (!first) return null;
  const { suggestions, clear } = suggestionsFor(first);
  const domains = Array.from(new Set(suggestions.map(({ domain }) => domain)));
  const [only] = domains;
  return (
    <ActionRow atEnd={!alone && isGrave(prominence(first))}>
      {fix && only !== undefined ? (
        <FixButtons
          fix={fix}
          label={review.useForAllAndSend(open.length, plainAddress(only))}
          onAction={onAction}
        />
      ) : (
        domains.map((domain, index) => (
          <ChoiceButton
            key={domain}
            primary={needsChoice(first) && clear && index === 0}
            onChoose={() => onAction({ type: 'choose-all', choices: correctAll(open, domain) })}
          >
            {review.useForAll(open.length, plainAddress(domain))}
          </ChoiceButton>
        ))
      )}
      <ChoiceButton onChoose={() => onAction({ type: 'choose-all', choices: removeAll(open) })}>
        {review.removeAll(open.length)}
      </ChoiceButton>
    </ActionRow>
  );
}
