import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Doubt } from '../review/review.ts';
import type { Words } from '../text/words.ts';
import { gravity } from './gravity.ts';
import { MarkedAddress } from './marked-address.tsx';
import { shownAddresses } from './shown-addresses.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  // The danger colour alone is loud in the dark theme.
  grave: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorStatusDangerBackground1} 45%, ${tokens.colorNeutralBackground3})`,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    '@media (max-width: 479px)': { '&:not(:first-child)': { marginTop: tokens.spacingVerticalXS } },
  },
  value: { margin: 0, minWidth: 0, gridColumnEnd: -1 },
});

export interface AddressPairProps {
  readonly doubt: Doubt;
  readonly words: Words;
}

/** The typed address and those that may be meant, one above the other, so that the difference is seen before it is read. */
export function AddressPair({ doubt, words }: AddressPairProps) {
  const styles = useStyles();
  const { typed, meant } = shownAddresses(doubt);
  const grave = ['blocked', 'critical'].includes(gravity(doubt));
  return (
    <dl className={mergeClasses(styles.pair, grave && styles.grave)}>
      <dt className={styles.label}>{words.review.typed}</dt>
      <dd className={styles.value}>
        <MarkedAddress words={words} tone="typed" {...typed} />
      </dd>
      {meant.length > 0 && <dt className={styles.label}>{words.review.meant}</dt>}
      {meant.map((each) => (
        <dd key={each.address} className={styles.value}>
          <MarkedAddress words={words} tone="meant" {...each} />
        </dd>
      ))}
    </dl>
  );
}
