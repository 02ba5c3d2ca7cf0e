import { useId, type ReactNode } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** A region with a title and a hint. */
export const Card = ({ title, hint, children }: { title: string; hint: string; children: ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
};
