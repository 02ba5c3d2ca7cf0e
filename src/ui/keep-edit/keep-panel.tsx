import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { KeepAct } from '../../review/keep/keep-act.ts';
import { isReason } from '../../review/keep/keep-reason.ts';
import type { Review } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { ActionRow } from '../page/action-row.tsx';
import { focusStop } from '../focus/focus-stop.ts';
import { InlinePanel } from './inline-panel.tsx';
import { KeepReason } from './keep-reason.tsx';
import { RememberBox } from './remember-box.tsx';
import { TypedPart, isTyped } from './typed-part.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', outlineOffset: '2px' },
});

/** What the sender enters with *Keep*. */
export interface Kept {
  readonly reason?: string;
  readonly remember?: true;
}

/** What the form says: its question, the button that confirms, and the box to have it remembered. */
export interface KeepTexts {
  readonly question: string;
  readonly confirm: string;
  readonly remember: string;
}

export interface KeepPanelProps {
  readonly texts: KeepTexts;
  readonly act: Exclude<KeepAct, { act: 'impossible' }>;
  readonly keepReason: Review['keepReason'];
  /** Whether the sender may have the address remembered; not if left out. */
  readonly mayRemember?: boolean;
  readonly onKeep: (kept: Kept) => void;
  readonly onBack: () => void;
}

/**
 * The form that keeping takes: a second confirmation, or the differing part of the domain to type; and a
 * reason, if the policy asks for one.
 */
export function KeepPanel({ texts, act, keepReason, mayRemember = false, onKeep, onBack }: KeepPanelProps) {
  const words = useWords();
  const question = useRef<HTMLParagraphElement>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [remember, setRemember] = useState(false);
  const [refused, setRefused] = useState(false);
  const done = act.act === 'confirm' || isTyped(act.text, typed);

  useEffect(() => {
    if (question.current) focusStop(question.current);
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (done && isReason(keepReason, reason)) onKeep(keptWith(reason.trim(), remember));
    else setRefused(true);
  };

  return (
    <InlinePanel onSubmit={submit} onBack={onBack}>
      <p ref={question} tabIndex={-1} className={useStyles().question}>
        {texts.question}
      </p>
      {act.act === 'type' && (
        <TypedPart part={act.text} typed={typed} refused={refused && !done} onType={setTyped} />
      )}
      {keepReason && <KeepReason wanted={keepReason} reason={reason} refused={refused} onType={setReason} />}
      {mayRemember && <RememberBox label={texts.remember} checked={remember} onChange={setRemember} />}
      <ActionRow>
        <Button type="submit">{texts.confirm}</Button>
        <Button appearance="subtle" onClick={onBack}>
          {words.keep.back}
        </Button>
      </ActionRow>
    </InlinePanel>
  );
}

/** Returns what the form says about one address. */
export function aboutOne({ keep }: Words, address: string): KeepTexts {
  const shown = plainAddress(address);
  return { question: keep.heading(shown), confirm: keep.confirm(shown), remember: keep.remember };
}

function keptWith(reason: string, remember: boolean): Kept {
  return { ...(reason !== '' && { reason }), ...(remember && { remember }) };
}
