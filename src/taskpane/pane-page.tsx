import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { column } from '../ui/page/column.ts';
import { focusStop } from '../ui/focus/focus-stop.ts';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ...column(tokens.spacingVerticalL),
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    textWrap: 'balance',
    wordBreak: 'auto-phrase',
    outlineOffset: '2px',
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: 'flex-start', flexShrink: 0 },
});

export interface PanePageProps {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of the pane other than the check. Focus starts on its heading; Escape goes back. */
export function PanePage({ title, intro, back, onBack, children }: PanePageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) focusStop(heading.current);
  }, []);
  return (
    <main
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack();
      }}
    >
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.intro}>{intro}</p>
      {children}
      <Button className={styles.back} onClick={onBack}>
        {back}
      </Button>
    </main>
  );
}
