import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { keepAct } from '../review/keep-act.ts';
import type { Choice, Doubt } from '../review/review.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { AddressPair } from './address-pair.tsx';
import { ChosenLine } from './chosen-line.tsx';
import { DoubtActions, type Panel } from './doubt-actions.tsx';
import { DoubtHeading } from './doubt-heading.tsx';
import { DoubtHint } from './doubt-hint.tsx';
import { DoubtReason } from './doubt-reason.tsx';
import { EditPanel } from './edit-panel.tsx';
import { gravity } from './gravity.ts';
import { KeepPanel } from './keep-panel.tsx';
import type { Check } from './use-address-check.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusLarge,
  },
  blocked: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  critical: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  ordinary: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  quiet: { borderInlineStartWidth: '1px' },
  decided: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
});

export interface DoubtCardProps {
  readonly doubt: Doubt;
  readonly choice: Choice | undefined;
  readonly words: Words;
  readonly check: Check;
  readonly heading: (doubtId: string, element: HTMLElement | null) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onUndo: () => void;
}

/** One doubtful recipient: who, what was typed and what may be meant, why, and what can be done. */
export function DoubtCard({ doubt, choice, words, check, heading, onChoose, onUndo }: DoubtCardProps) {
  const styles = useStyles();
  const id = useId();
  const { field, address } = doubt.recipient;
  return (
    <div
      role="group"
      aria-label={words.review.recipient(words.fields[field], plainAddress(address))}
      className={mergeClasses(styles.card, styles[gravity(doubt)], choice && styles.decided)}
    >
      <DoubtHeading
        ref={(element) => heading(doubt.id, element)}
        doubt={doubt}
        words={words}
        describedBy={id}
      />
      <AddressPair doubt={doubt} words={words} />
      <DoubtReason id={id} doubt={doubt} words={words} />
      {!choice && <DoubtHint doubt={doubt} words={words} />}
      {choice ? (
        <ChosenLine doubt={doubt} choice={choice} words={words} onUndo={onUndo} />
      ) : (
        <OpenDoubt doubt={doubt} words={words} check={check} onChoose={onChoose} />
      )}
    </div>
  );
}

/** What can be done: the actions, or the small form that *Edit* or *Keep* opened in their place. */
function OpenDoubt({
  doubt,
  words,
  check,
  onChoose,
}: Pick<DoubtCardProps, 'doubt' | 'words' | 'check' | 'onChoose'>) {
  const [open, setOpen] = useState<'actions' | Panel>('actions');
  const [left, setLeft] = useState<Panel>();
  const enter = (panel: Panel) => {
    setLeft(panel);
    setOpen(panel);
  };
  const back = () => setOpen('actions');
  const act = keepAct(doubt);
  if (open === 'edit')
    return <EditPanel doubt={doubt} words={words} check={check} onChoose={onChoose} onBack={back} />;
  if (open === 'keep' && act.act !== 'impossible') {
    const { address } = doubt.recipient;
    const keep = () => onChoose({ type: 'keep' });
    return <KeepPanel address={address} act={act} words={words} onKeep={keep} onBack={back} />;
  }
  return (
    <DoubtActions
      doubt={doubt}
      words={words}
      onChoose={onChoose}
      onEdit={() => enter('edit')}
      onKeep={() => enter('keep')}
      focused={left}
    />
  );
}
