import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    minHeight: '32px',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
    '[aria-invalid=true]': { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  },
  mono: { fontFamily: tokens.fontFamilyMonospace },
});

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'className' | 'onChange'> {
  readonly onType: (text: string) => void;
  /** Whether the text is an address or a part of one. */
  readonly isAddress?: boolean;
}

/** A line of text to type, without spelling help. */
export function TextInput({ onType, isAddress = false, ...input }: TextInputProps) {
  const styles = useStyles();
  return (
    <input
      autoComplete="off"
      spellCheck={!isAddress}
      {...input}
      {...(isAddress && { dir: 'ltr' })}
      className={mergeClasses(styles.input, isAddress && styles.mono)}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
