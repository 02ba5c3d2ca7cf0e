import { useId } from 'react';
import type { Review } from '../../review/review.ts';
import type { CheckedBy } from '../../text/admin/wrong-warning.ts';
import { plainAddress } from '../../text/plain.ts';
import { AddressPair } from '../address/address-pair.tsx';
import { ChosenLine } from '../doubt/chosen-line.tsx';
import { DoubtFrame } from '../doubt/doubt-frame.tsx';
import { DoubtHeading, RecipientName } from '../doubt/doubt-heading.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { DoubtReason } from '../doubt/doubt-reason.tsx';
import { DoubtTrouble } from '../doubt/doubt-trouble.tsx';
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
 * One doubtful recipient: who it is, what was typed and may be meant, the reason and the actions; or what was
 * chosen.
 */
export function DoubtCard({ choices, moot, by, heading, ...open }: DoubtCardProps) {
  const { doubt, onAction } = open;
  const words = useWords();
  const choice = choices[doubt.id];
  const decided = choice !== undefined || moot.has(doubt.id);
  const id = useId();
  const { field, address } = doubt.recipient;
  const who = (
    <DoubtHeading
      ref={(element) => heading(doubt.id, element)}
      doubt={doubt}
      decided={decided}
      describedBy={`${id}-prominence ${id}-spelled ${id}-reason`}
    >
      <RecipientName doubt={doubt} />
    </DoubtHeading>
  );
  return (
    <DoubtFrame
      doubt={doubt}
      label={words.review.recipient(words.fields[field], plainAddress(address))}
      decided={decided}
      prominenceId={`${id}-prominence`}
    >
      <DoubtTrouble doubts={[doubt]} />
      {decided ? (
        <ChosenLine doubt={doubt} choice={choice} who={who} onAction={onAction} />
      ) : (
        <>
          {who}
          <AddressPair doubt={doubt} />
          <SpelledForScreenReader id={`${id}-spelled`} doubt={doubt} />
          <DoubtReason id={`${id}-reason`} doubt={doubt} />
          <DoubtHint doubt={doubt} />
          <OpenDoubt {...open} />
          <WhyAsked doubt={doubt} by={by} />
        </>
      )}
    </DoubtFrame>
  );
}
