import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import type { KeepAct } from '../review/keep-act.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { focusStop } from './focus-stop.ts';
import { InlinePanel } from './inline-panel.tsx';
import { PanelMessage } from './panel-message.tsx';

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', outlineOffset: '2px' },
  task: { overflowWrap: 'anywhere' },
  input: { fontFamily: tokens.fontFamilyMonospace, maxWidth: '24em' },
});

export interface KeepPanelProps {
  readonly address: string;
  readonly act: Exclude<KeepAct, { act: 'impossible' }>;
  readonly words: Words;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

/** The deliberate act that keeping takes: say it a second time, or type the part of the domain that differs. */
export function KeepPanel({ address, act, words, onKeep, onBack }: KeepPanelProps) {
  const styles = useStyles();
  const question = useRef<HTMLParagraphElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const done = act.act === 'confirm' || sameText(typed, act.text);

  useEffect(() => {
    if (question.current) focusStop(question.current);
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (done) onKeep();
    else setRefused(true);
  };

  return (
    <InlinePanel onSubmit={submit} onBack={onBack}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {words.keep.heading(plainAddress(address))}
      </p>
      {act.act === 'type' && (
        <TypedPart part={act.text} typed={typed} refused={refused && !done} words={words} onType={setTyped} />
      )}
      <InlinePanel.Buttons>
        <Button type="submit">{words.keep.confirm(plainAddress(address))}</Button>
        <Button appearance="subtle" onClick={onBack}>
          {words.keep.back}
        </Button>
      </InlinePanel.Buttons>
    </InlinePanel>
  );
}

interface TypedPartProps {
  readonly part: string;
  readonly typed: string;
  readonly refused: boolean;
  readonly words: Words;
  readonly onType: (typed: string) => void;
}

function TypedPart({ part, typed, refused, words, onType }: TypedPartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <span id={`${id}-task`} className={styles.task}>
        {words.keep.typeToKeep(plainAddress(part))}
      </span>
      <Input
        aria-label={words.keep.typeToKeepLabel}
        className={styles.input}
        dir="ltr"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused}
        aria-describedby={`${id}-task ${id}-message`}
        onChange={(_event, { value }) => onType(value)}
      />
      <PanelMessage id={`${id}-message`} tone="error">
        {refused ? words.keep.typedDiffers(plainAddress(part)) : ''}
      </PanelMessage>
    </>
  );
}

function sameText(one: string, other: string): boolean {
  const simple = (text: string) => text.trim().normalize('NFC').toLowerCase();
  return simple(one) === simple(other);
}
