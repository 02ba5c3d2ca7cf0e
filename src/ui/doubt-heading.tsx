import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Doubt } from '../review/review.ts';
import { plain } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { DoubtIcon } from './doubt-icon.tsx';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    width: 'fit-content',
    paddingInlineEnd: tokens.spacingHorizontalXS,
    scrollMarginBlock: tokens.spacingVerticalXXL,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  field: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, flexShrink: 0 },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

export interface DoubtHeadingProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly doubt: Doubt;
  readonly words: Words;
  /** The element that tells the rest when the heading gets focus. */
  readonly describedBy: string;
}

/** Which recipient a doubt is about: its field, and its display name (a stranger's text, so isolated). */
export function DoubtHeading({ ref, doubt, words, describedBy }: DoubtHeadingProps) {
  const styles = useStyles();
  const { field, address, displayName } = doubt.recipient;
  const name = plain(displayName) || plain(address);
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.heading} aria-describedby={describedBy}>
      <DoubtIcon doubt={doubt} words={words} />
      <span className={styles.field}>{words.fields[field]}</span>
      <bdi className={styles.name}>{name}</bdi>
    </h2>
  );
}
