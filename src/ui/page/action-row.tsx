import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > button': { maxWidth: '100%', minWidth: 'auto', overflowWrap: 'anywhere' },
  },
  atEnd: { justifyContent: 'flex-end' },
});

export interface ActionRowProps {
  /** Whether the buttons are at the end of the row. */
  readonly atEnd?: boolean;
  readonly children: ReactNode;
}

/** A row of buttons, as wide as their labels. */
export function ActionRow({ atEnd = false, children }: ActionRowProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.row, atEnd && styles.atEnd)}>{children}</div>;
}
