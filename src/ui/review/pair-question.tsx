import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Group } from '../../review/doubts/groups.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { keepAll, offersForBoth } from '../../review/doubts/pair-choices.ts';
import type { Pair } from '../../review/doubts/pairs.ts';
import { mayKeep } from '../../review/keep/keep-act.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { ActionRow } from '../page/action-row.tsx';
import { AddressPair } from '../address/address-pair.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
import { ChoiceButton } from '../doubt/choice-button.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { partIds } from '../doubt/part-ids.ts';
import { KeepPanel } from '../keep-edit/keep-panel.tsx';
import type { DoubtCardProps } from './doubt-card.tsx';
import { WhyAsked } from '../doubt/why-asked.tsx';
import { useWords } from '../page/words.ts';

export interface PairQuestionProps extends Omit<DoubtCardProps, 'doubt' | 'fix'> {
  readonly pair: Pair;
  readonly group: Group;
  /** The doubts of the pair that wait for a choice. */
  readonly open: readonly Doubt[];
}

/** Two similar domains, with the answers to the question whether one is wrong. None is preselected. */
export function PairQuestion(props: PairQuestionProps) {
  const { pair, group, by } = props;
  const [first] = group;
  return (
    <>
      <AddressPair doubt={first} domainsOnly isEither />
      <SpelledForScreenReader id={partIds(first).spelled} doubt={first} pair={pair} />
      <DoubtHint doubt={first} />
      <Answers {...props} />
      <WhyAsked doubt={first} by={by} />
    </>
  );
}

/** The answers, or the form that *Both are right* opened in their place. */
function Answers(props: PairQuestionProps) {
  const { pair, open, keepReason, onAction } = props;
  const { keep } = useWords();
  const [shown, setShown] = useState<'answers' | 'keep' | 'answers again'>('answers');
  if (shown !== 'keep')
    return <Buttons {...props} onKeep={() => setShown('keep')} focused={shown === 'answers again'} />;
  const { heading, confirm, remember } = keep.both;
  return (
    <KeepPanel
      texts={{ question: heading(plainAddress(pair[0]), plainAddress(pair[1])), confirm, remember }}
      act={{ act: 'confirm' }}
      keepReason={keepReason}
      mayRemember={open.some(({ mayRemember }) => mayRemember)}
      onKeep={(kept) => onAction({ type: 'choose-all', choices: keepAll(open, kept) })}
      onBack={() => setShown('answers again')}
    />
  );
}

interface ButtonsProps extends PairQuestionProps {
  readonly onKeep: () => void;
  /** Whether focus returns to *Both are right*. */
  readonly focused: boolean;
}

function Buttons({ pair, group, open, choices, onAction, onKeep, focused }: ButtonsProps) {
  const { review } = useWords();
  return (
    <ActionRow>
      {offersForBoth(pair, group, open, choices).map((offer) => (
        <ChoiceButton
          key={offer.domain}
          onChoose={() => onAction({ type: 'choose-all', choices: offer.choices })}
        >
          {review.useForBoth(plainAddress(offer.domain))}
        </ChoiceButton>
      ))}
      {open.every((doubt) => needsChoice(doubt) && mayKeep(doubt)) && (
        <Button autoFocus={focused} onClick={onKeep}>
          {review.bothRight}
        </Button>
      )}
    </ActionRow>
  );
}
