import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface ReadingProgressProps {
  readonly name: string;
  /** From 0 to 1; undefined where the end is not in sight. */
  readonly share: number | undefined;
  readonly cancel: () => void;
}

/** Says how much of a file has been read. */
export const ReadingProgress = ({ name, share, cancel }: ReadingProgressProps) => {
  const styles = useStyles();
  const words = share === undefined ? `Checking the mail of ${name}` : `Reading ${name}`;
  return (
    <div className={styles.row}>
      <Field className={styles.bar} label={words} validationState="none">
        <ProgressBar {...(share === undefined ? {} : { value: share })} thickness="large" />
      </Field>
      <Button onClick={cancel}>Cancel</Button>
    </div>
  );
};
