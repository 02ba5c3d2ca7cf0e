import { useState } from 'react';
import { keepAct } from '../../review/keep/keep-act.ts';
import type { QuickFix } from '../../review/doubts/quick-fix.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Choice, Doubt, Review } from '../../review/review.ts';
import { DoubtActions, type Panel } from '../doubt/doubt-actions.tsx';
import { EditPanel } from '../keep-edit/edit-panel.tsx';
import { KeepPanel, aboutOne } from '../keep-edit/keep-panel.tsx';
import type { Check } from '../keep-edit/use-address-check.ts';
import { useWords } from '../page/words.ts';

export interface OpenDoubtProps {
  readonly doubt: Doubt;
  /** The suggestion that answers everything on the page, if there is one. */
  readonly fix: QuickFix | undefined;
  /** Whether this is the only question on the page. */
  readonly alone: boolean;
  readonly keepReason: Review['keepReason'];
  readonly check: Check;
  readonly onAction: (action: ReviewAction) => void;
}

/** The actions for one doubt, or the form that *Edit* or *Keep* opened in their place. */
export function OpenDoubt({ doubt, fix, alone, keepReason, check, onAction }: OpenDoubtProps) {
  const words = useWords();
  const [open, setOpen] = useState<'actions' | Panel>('actions');
  const [left, setLeft] = useState<Panel>();
  const choose = (choice: Choice) => onAction({ type: 'choose', id: doubt.id, choice });
  const enter = (panel: Panel) => {
    setLeft(panel);
    setOpen(panel);
  };
  const form = { keepReason, onBack: () => setOpen('actions') };
  const act = keepAct(doubt);
  if (open === 'edit') return <EditPanel {...form} doubt={doubt} check={check} onChoose={choose} />;
  if (open === 'keep' && act.act !== 'impossible') {
    return (
      <KeepPanel
        {...form}
        texts={aboutOne(words, doubt.recipient.address)}
        act={act}
        mayRemember={doubt.mayRemember === true}
        onKeep={(kept) => choose({ type: 'keep', ...kept })}
      />
    );
  }
  return (
    <DoubtActions
      doubt={doubt}
      fix={fix}
      alone={alone}
      onAction={onAction}
      onEdit={() => enter('edit')}
      onKeep={() => enter('keep')}
      focused={left}
    />
  );
}
