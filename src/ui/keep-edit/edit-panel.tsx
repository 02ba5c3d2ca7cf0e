import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { keepAct } from '../../review/keep/keep-act.ts';
import type { Choice, Doubt, Review } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { ActionRow } from '../page/action-row.tsx';
import { DoubtfulEdit } from './doubtful-edit.tsx';
import { focusStop } from '../focus/focus-stop.ts';
import { InlinePanel } from './inline-panel.tsx';
import { KeepPanel, aboutOne } from './keep-panel.tsx';
import { PanelMessage, type MessageTone } from './panel-message.tsx';
import { useAddressCheck, type Check, type AddressCheck } from './use-address-check.ts';
import { TextInput } from '../page/text-input.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  label: { overflowWrap: 'anywhere' },
});

export interface EditPanelProps {
  readonly doubt: Doubt;
  readonly keepReason: Review['keepReason'];
  readonly check: Check;
  readonly onChoose: (choice: Choice) => void;
  readonly onBack: () => void;
}

/** A form for another address, which is checked while it is typed by the same rules as the first one. */
export function EditPanel({ doubt, keepReason, check, onChoose, onBack }: EditPanelProps) {
  const words = useWords();
  const checked = useAddressCheck(doubt, check);
  const { refused, refuse, why } = useRefusal();
  const [keeping, setKeeping] = useState(false);
  const address = checked.text.trim();
  const again = checked.result.type === 'doubtful' ? checked.result.doubt : undefined;
  const act = again && keepAct(again);

  const choose = async (): Promise<void> => {
    const settled = await checked.settled();
    if (settled?.type === 'fine') onChoose({ type: 'edit', address });
    else refuse();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void choose();
  };

  if (keeping && act && act.act !== 'impossible') {
    const form = { texts: aboutOne(words, address), act, keepReason, onBack: () => setKeeping(false) };
    return (
      <KeepPanel {...form} onKeep={(kept) => onChoose({ type: 'edit', address, keep: true, ...kept })} />
    );
  }
  const insist = { onChoose, onKeep: () => setKeeping(true) };
  return (
    <InlinePanel onSubmit={submit} onBack={onBack}>
      <EditInput doubt={doubt} checked={checked} refused={refused} />
      {again && <DoubtfulEdit ref={why} doubt={again} {...insist} />}
      <ActionRow>
        <Button type="submit" appearance={again ? 'secondary' : 'primary'}>
          {words.edit.use}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {words.edit.back}
        </Button>
      </ActionRow>
    </InlinePanel>
  );
}

/** Counts attempts to use an address that cannot be used. Each moves focus to the reason, if one is shown. */
function useRefusal() {
  const [refusals, setRefusals] = useState(0);
  const why = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0 && why.current) focusStop(why.current);
  }, [refusals]);
  return { refused: refusals > 0, refuse: () => setRefusals((before) => before + 1), why };
}

interface EditInputProps {
  readonly doubt: Doubt;
  readonly checked: ReturnType<typeof useAddressCheck>;
  readonly refused: boolean;
}

function EditInput({ doubt, checked, refused }: EditInputProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { tone, text } = messageFor(checked.result, words, refused);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  return (
    <>
      <label htmlFor={`${id}-input`} className={styles.label}>
        {words.edit.label(plainAddress(doubt.recipient.address))}
      </label>
      <TextInput
        id={`${id}-input`}
        ref={input}
        isAddress
        inputMode="email"
        autoCapitalize="off"
        value={checked.text}
        aria-invalid={tone === 'error'}
        aria-describedby={`${id}-message`}
        onType={checked.type}
      />
      <PanelMessage id={`${id}-message`} tone={tone}>
        {text}
      </PanelMessage>
    </>
  );
}

/** An unfinished address is reported only after the sender tried to use it. */
function messageFor(
  result: AddressCheck,
  { edit }: Words,
  refused: boolean,
): { tone: MessageTone; text: string } {
  switch (result.type) {
    case 'unchanged':
      return { tone: refused ? 'error' : 'quiet', text: refused ? edit.unchanged : '' };
    case 'incomplete':
      return { tone: refused ? 'error' : 'quiet', text: refused ? edit.incomplete : '' };
    case 'checking':
      return { tone: 'quiet', text: edit.checking };
    case 'fine':
      return { tone: 'good', text: edit.fine };
    case 'failed':
      return { tone: 'error', text: edit.checkFailed };
    case 'doubtful':
      return { tone: 'doubtful', text: result.doubt.denied ? edit.denied : edit.stillDoubtful };
  }
}
