import type { Review } from '../../review/review.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { CheckedBy } from '../../text/admin/wrong-warning.ts';
import { question } from '../../text/compose/question.ts';
import { plainAddress } from '../../text/plain.ts';
import { AddressPair } from '../address/address-pair.tsx';
import { ChosenLine } from '../doubt/chosen-line.tsx';
import { DoubtFrame } from '../doubt/doubt-frame.tsx';
import { DoubtHeading } from '../doubt/doubt-heading.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { DoubtReason } from '../doubt/doubt-reason.tsx';
import { DoubtTrouble } from '../doubt/doubt-trouble.tsx';
import { partIds } from '../doubt/part-ids.ts';
import { NameLine, RecipientName } from '../doubt/recipient-name.tsx';
import { OpenDoubt, type OpenDoubtProps } from './open-doubt.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
import { WhyAsked } from '../doubt/why-asked.tsx';
import { useWords } from '../page/words.ts';

export interface DoubtCardProps extends OpenDoubtProps {
  readonly choices: Review['choices'];
  /** The ids of the doubts that need no choice any more. */
  readonly moot: ReadonlySet<string>;
  /** What checked the message, for *Report a wrong warning*. */
  readonly by: CheckedBy;
  readonly heading: (doubtId: string, element: HTMLElement | null) => void;
}

/**
 * One doubtful recipient: the question, who it is, what was typed and may be meant, the reason and the actions;
 * or what was chosen. If it is alone on the page, the page asks the question.
 */
export function DoubtCard({ choices, moot, by, heading, ...open }: DoubtCardProps) {
  const { doubt, alone, onAction } = open;
  const words = useWords();
  const choice = choices[doubt.id];
  const decided = choice !== undefined || moot.has(doubt.id);
  const ref = alone ? undefined : (element: HTMLElement | null) => heading(doubt.id, element);
  const { field, address } = doubt.recipient;
  return (
    <DoubtFrame
      doubt={doubt}
      label={words.review.recipient(words.fields[field], plainAddress(address))}
      decided={decided}
      alone={alone}
    >
      <DoubtTrouble doubts={[doubt]} />
      {decided ? (
        <ChosenLine
          doubt={doubt}
          choice={choice}
          who={<NameLine doubt={doubt} />}
          heading={ref}
          onAction={onAction}
        />
      ) : (
        <>
          {ref && (
            <DoubtHeading ref={ref} doubt={doubt}>
              {needsChoice(doubt) ? question(words, [doubt]) : <RecipientName doubt={doubt} />}
            </DoubtHeading>
          )}
          {needsChoice(doubt) && <NameLine doubt={doubt} />}
          <AddressPair doubt={doubt} />
          <SpelledForScreenReader id={partIds(doubt).spelled} doubt={doubt} />
          <DoubtReason doubt={doubt} />
          <DoubtHint doubt={doubt} />
          <OpenDoubt {...open} />
          <WhyAsked doubt={doubt} by={by} />
        </>
      )}
    </DoubtFrame>
  );
}
