import { makeStyles, tokens } from '@fluentui/react-components';
import type { Doubt } from '../../review/review.ts';
import { AddressBox } from './address-box.tsx';
import { MarkedAddress } from './marked-address.tsx';
import { shownAddresses, type ShownAddresses } from './shown-addresses.ts';
import { useWords } from '../page/words.ts';

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    margin: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { '&:not(:first-child)': { marginTop: tokens.spacingVerticalXS } },
  },
  value: { margin: 0, minWidth: 0, gridColumnEnd: -1 },
});

export interface AddressPairProps {
  readonly doubt: Doubt;
  /** Whether only the domains are shown, for several recipients with the same mistake. */
  readonly domainsOnly?: boolean;
}

/** The typed address above those that may be meant, so that the difference is visible at a glance. */
export function AddressPair({ doubt, domainsOnly = false }: AddressPairProps) {
  const styles = useStyles();
  const shown = shownAddresses(doubt, domainsOnly);
  return (
    <AddressBox shown={[shown.typed, ...shown.meant]}>
      {(whole) => (
        <dl className={styles.pair}>
          <Addresses {...shown} whole={whole} />
        </dl>
      )}
    </AddressBox>
  );
}

function Addresses({ typed, meant, whole }: ShownAddresses & { whole: boolean }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{words.review.typed}</dt>
      <dd className={styles.value}>
        <MarkedAddress tone="typed" whole={whole} {...typed} />
      </dd>
      {meant.length > 0 && <dt className={styles.label}>{words.review.meant}</dt>}
      {meant.map((each) => (
        <dd key={each.address} className={styles.value}>
          <MarkedAddress tone="meant" whole={whole} {...each} />
        </dd>
      ))}
    </>
  );
}
