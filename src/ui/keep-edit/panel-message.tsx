import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type MessageTone = 'quiet' | 'good' | 'doubtful' | 'error';

const useStyles = makeStyles({
  message: { minHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorNeutralForeground1 },
  error: { color: tokens.colorStatusDangerForeground3 },
});

export interface PanelMessageProps {
  readonly id: string;
  readonly tone: MessageTone;
  readonly children: ReactNode;
}

/** What there is to say about an input, spoken when it changes. It keeps its place while empty, so that nothing jumps. */
export function PanelMessage({ id, tone, children }: PanelMessageProps) {
  const styles = useStyles();
  return (
    <div id={id} aria-live="polite" className={mergeClasses(styles.message, styles[tone])}>
      {children}
    </div>
  );
}
