import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  box: {
    width: '18px',
    height: '18px',
    margin: '3px',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  hint: {
    margin: 0,
    paddingInlineStart: `calc(24px + ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface RememberBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The checkbox to have what is kept remembered beyond this message. */
export function RememberBox({ label, checked, onChange }: RememberBoxProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p id={id} className={styles.hint}>
        {words.keep.rememberHint}
      </p>
    </div>
  );
}
