import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexShrink: 0, overflow: 'hidden', cursor: 'default' },
  one: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    ...typographyStyles.caption1,
    '& svg': { fontSize: '20px' },
  },
});

export interface OrnamentProps {
  readonly icons?: readonly ReactElement[];
  readonly words?: readonly string[];
  readonly className?: string;
}

/** Controls of Outlook that the playground only draws. They do nothing and are hidden from screen readers. */
export const Ornaments = ({ icons = [], words = [], className }: OrnamentProps) => {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.row, className)} aria-hidden>
      {[...icons, ...words].map((one, at) => (
        <span key={at} className={styles.one}>
          {one}
        </span>
      ))}
    </span>
  );
};
