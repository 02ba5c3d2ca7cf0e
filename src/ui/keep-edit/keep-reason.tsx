import { useId } from 'react';
import { isReason, longestKeepReason } from '../../review/keep/keep-reason.ts';
import type { Review } from '../../review/review.ts';
import { PanelMessage } from './panel-message.tsx';
import { TextInput } from '../page/text-input.tsx';
import { useWords } from '../page/words.ts';

export interface KeepReasonProps {
  readonly wanted: NonNullable<Review['keepReason']>;
  readonly reason: string;
  /** Whether the sender tried to go on, so that a missing reason is reported. */
  readonly refused: boolean;
  readonly onType: (reason: string) => void;
}

/** The input for the reason, where the policy asks for one. */
export function KeepReason({ wanted, reason, refused, onType }: KeepReasonProps) {
  const words = useWords();
  const id = useId();
  const lacks = refused && !isReason(wanted, reason);
  return (
    <>
      <label htmlFor={`${id}-input`}>
        {wanted === 'required' ? words.keep.reason : words.keep.reasonIfAny}
      </label>
      <TextInput
        id={`${id}-input`}
        value={reason}
        maxLength={longestKeepReason}
        aria-required={wanted === 'required'}
        aria-invalid={lacks}
        aria-describedby={`${id}-message`}
        onType={onType}
      />
      <PanelMessage id={`${id}-message`} tone="error">
        {lacks ? words.keep.reasonMissing : ''}
      </PanelMessage>
    </>
  );
}
