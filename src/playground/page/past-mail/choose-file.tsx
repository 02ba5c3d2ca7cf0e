import { useRef } from 'react';
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  drop: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    justifyContent: 'center',
    textAlign: 'center',
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: { flexBasis: '100%', margin: 0, textAlign: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChooseFileProps {
  readonly read: (file: File) => void;
  readonly readSample: () => void;
  /** Whether nothing has been read yet. */
  readonly isFirst: boolean;
}

/** The place to drop a file, with buttons for those who do not drop. */
export const ChooseFile = ({ read, readSample, isFirst }: ChooseFileProps) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.place, isFirst && styles.drop)}>
      {isFirst && <p className={styles.words}>Drop a message trace (CSV) anywhere on this page</p>}
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {isFirst ? 'Choose a file' : 'Choose another file'}
      </Button>
      <Button onClick={readSample}>Try a sample</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Message trace"
        accept=".csv,.txt,.tsv,text/csv"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) read(file);
          target.value = '';
        }}
      />
      {isFirst && (
        <Caption1 className={mergeClasses(styles.words, styles.quiet)}>
          It is read in this page. Nothing is sent anywhere.
        </Caption1>
      )}
    </div>
  );
};
