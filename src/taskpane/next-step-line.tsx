import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { focusStop } from '../ui/focus/focus-stop.ts';
import { Busy } from '../ui/page/busy.tsx';
import { column } from '../ui/page/column.ts';
import { isReady, nextStep } from './next-step.ts';
import type { Reviewed } from './pane-state.ts';
import { usePaneWords } from './pane-words.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    ...column(tokens.spacingVerticalS),
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  line: { margin: 0, flexGrow: 1, flexBasis: 0, minWidth: 'min(100%, 160px)', overflowWrap: 'anywhere' },
  ready: { fontWeight: tokens.fontWeightSemibold },
});

export interface NextStepProps {
  readonly shown: Reviewed;
  readonly stopped: boolean;
  readonly canSend: boolean;
  readonly onSend: () => void;
}

/** The line below the review that says what to do next, and *Send now* where the pane can send. */
export function NextStep({ shown, stopped, canSend, onSend }: NextStepProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const ready = isReady(shown);
  const text = nextStep(words, shown, stopped, canSend);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Only when the pressed button has disappeared: a user in the message must not lose focus.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (ready && isLost && line.current) focusStop(line.current);
  }, [ready]);
  return (
    <footer className={styles.footer}>
      {shown.busy && <Busy />}
      <p ref={line} role="status" className={mergeClasses(styles.line, ready && styles.ready)}>
        {text}
      </p>
      {ready && canSend && (
        <Button appearance="primary" onClick={onSend}>
          {words.pane.sendNow}
        </Button>
      )}
    </footer>
  );
}
