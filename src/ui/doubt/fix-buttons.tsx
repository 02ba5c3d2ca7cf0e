import type { QuickFix } from '../../review/doubts/quick-fix.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import { ChoiceButton } from './choice-button.tsx';
import { useWords } from '../page/words.ts';

export interface FixButtonsProps {
  readonly fix: QuickFix;
  /** The first button: `Use army.mil and send`. */
  readonly label: string;
  readonly onAction: (action: ReviewAction) => void;
}

/** The buttons where one suggestion answers everything: to use it and send, and only to use it. */
export function FixButtons({ fix: { choices }, label, onAction }: FixButtonsProps) {
  const { review } = useWords();
  return (
    <>
      <ChoiceButton primary wide onChoose={() => onAction({ type: 'choose-all', choices, send: true })}>
        {label}
      </ChoiceButton>
      <ChoiceButton onChoose={() => onAction({ type: 'choose-all', choices })}>{review.useOnly}</ChoiceButton>
    </>
  );
}
