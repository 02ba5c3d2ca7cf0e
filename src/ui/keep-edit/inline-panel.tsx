import { makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    scrollMarginBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface InlinePanelProps {
  readonly onSubmit: (event: SyntheticEvent) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/**
 * A form in place of a doubt's actions, brought into view as a whole, also when it grows. Escape closes the form, not the review.
 */
export function InlinePanel({ onSubmit, onBack, children }: InlinePanelProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  });
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    onBack();
  };
  return (
    <form ref={form} className={useStyles().panel} noValidate onSubmit={onSubmit} onKeyDown={leave}>
      {children}
    </form>
  );
}
