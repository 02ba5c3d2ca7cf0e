import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  wide: { '@media (max-width: 479px)': { flexBasis: '100%' } },
});

export interface ChoiceButtonProps {
  readonly onChoose: () => void;
  readonly primary?: boolean;
  /** Whether it fills a row of its own in a narrow window. */
  readonly wide?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * A button that makes a choice. It ignores the second click of a double click, because the next doubt may
 * then be under the pointer.
 */
export function ChoiceButton({
  onChoose,
  primary = false,
  wide = false,
  label,
  children,
}: ChoiceButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={wide ? styles.wide : undefined}
      appearance={primary ? 'primary' : 'secondary'}
      aria-label={label}
      onClick={({ detail }) => {
        if (detail < 2) onChoose();
      }}
    >
      <bdi>{children}</bdi>
    </Button>
  );
}
