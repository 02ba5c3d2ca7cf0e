import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > button': { maxWidth: '100%', minWidth: 'auto', overflowWrap: 'anywhere' },
    '@media (max-width: 479px)': { '& > button': { flexGrow: 1 } },
  },
});

/** A row of buttons, as wide as their labels; in a narrow window they share the width. */
export function ActionRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
