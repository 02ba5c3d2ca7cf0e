import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { column } from './column.ts';
import { focusStop } from '../focus/focus-stop.ts';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    ...column(tokens.spacingVerticalL),
  },
  title: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance', wordBreak: 'auto-phrase' },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface MessagePageProps {
  readonly title: string;
  /** Announced as soon as it is shown. */
  readonly text: string;
  readonly actions?: readonly PageAction[];
  /** Whether no other page follows by itself, so that focus moves here even without actions. */
  readonly isLast?: boolean;
  /** Shown last. */
  readonly children?: ReactNode;
}

export interface PageAction {
  readonly label: string;
  readonly run: () => void;
  readonly primary?: boolean;
}

/** A page with one sentence and a few actions. */
export function MessagePage({ title, text, actions = [], isLast = false, children }: MessagePageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const hasActions = actions.length > 0;
  const stays = hasActions || isLast;
  useEffect(() => {
    // Only when the pressed button has disappeared: a user in another window or frame must not lose focus.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (stays && isLost && heading.current) focusStop(heading.current);
  }, [text, stays]);
  return (
    <main className={styles.page}>
      <h1 ref={heading} className={styles.title} aria-describedby={id}>
        {title}
      </h1>
      <p id={id} className={styles.text} role="status">
        {text}
      </p>
      {hasActions && (
        <div className={styles.actions}>
          {actions.map(({ label, run, primary }) => (
            <Button key={label} appearance={primary === true ? 'primary' : 'secondary'} onClick={run}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {children}
    </main>
  );
}
