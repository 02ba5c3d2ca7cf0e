import { correctAll, removeAll } from '../../review/doubts/groups.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { ActionRow } from '../page/action-row.tsx';
import { ChoiceButton } from '../doubt/choice-button.tsx';
import { useWords } from '../page/words.ts';

export interface GroupActionsProps {
  /** The doubts of the group that wait for a choice. */
  readonly open: readonly Doubt[];
  readonly onAction: (action: ReviewAction) => void;
}

/** One button for each suggested domain, which corrects all recipients, and one that removes them all. */
export function GroupActions({ open, onAction }: GroupActionsProps) {
  const words = useWords();
  const [first] = open;
  if (!first) return null;
  const { suggestions, clear } = suggestionsFor(first);
  const domains = suggestions.map(({ domain }) => domain);
  return (
    <ActionRow>
      {Array.from(new Set(domains), (domain, index) => (
        <ChoiceButton
          key={domain}
          primary={needsChoice(first) && clear && index === 0}
          onChoose={() => onAction({ type: 'choose-all', choices: correctAll(open, domain) })}
        >
          {words.review.fixAll(open.length, plainAddress(domain))}
        </ChoiceButton>
      ))}
      <ChoiceButton onChoose={() => onAction({ type: 'choose-all', choices: removeAll(open) })}>
        {words.review.removeAll(open.length)}
      </ChoiceButton>
    </ActionRow>
  );
}
