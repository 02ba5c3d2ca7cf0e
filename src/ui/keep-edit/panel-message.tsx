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

/**
 * The message about an input, announced when it changes. It keeps its height while empty, so that the layout
 * does not jump.
 */
export function PanelMessage({ id, tone, children }: PanelMessageProps) {
  const styles = useStyles();
  return (
    <div id={id} aria-live="polite" className={mergeClasses(styles.message, styles[tone])}>
      {children}
    </div>
  );
}
