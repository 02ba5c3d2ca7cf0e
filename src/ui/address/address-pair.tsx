import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Doubt } from '../../review/review.ts';
import {
  destinationStamps,
  type DestinationStamps,
  type Stamp,
} from '../../text/compose/destination-stamps.ts';
import { isAbridged } from './abridged.ts';
import { DestinationStamp } from './destination-stamp.tsx';
import { MarkedAddress, type MarkedAddressProps } from './marked-address.tsx';
import { shownAddresses, type ShownAddresses } from './shown-addresses.ts';
import { TextLink } from '../page/text-link.tsx';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  large: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [narrow]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { '&:not(:first-child)': { marginTop: tokens.spacingVerticalXS } },
  },
  value: { margin: 0, minWidth: 0, gridColumnEnd: -1 },
});

/** Addresses of up to this many characters are shown in a large size. */
const mostLarge = 28;

export interface AddressPairProps {
  readonly doubt: Doubt;
  /** Whether only the domains are shown, for several recipients with the same mistake. */
  readonly domainsOnly?: boolean;
  /** Whether either domain may be the wrong one: both were typed and are marked alike. */
  readonly isEither?: boolean;
}

/** The typed address above those that may be meant, so that the difference is visible at a glance. */
export function AddressPair({ doubt, domainsOnly = false, isEither = false }: AddressPairProps) {
  const words = useWords();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const shown = shownAddresses(doubt, domainsOnly, isEither ? 1 : undefined);
  const all = [shown.typed, ...shown.meant];
  const large = all.every(({ address }) => address.length <= mostLarge);
  return (
    <>
      <dl className={mergeClasses(styles.pair, large && styles.large)}>
        <Addresses
          {...shown}
          stamps={destinationStamps(words, doubt, isEither)}
          isEither={isEither}
          whole={whole}
        />
      </dl>
      {!whole && all.some(isAbridged) && (
        <div>
          <TextLink onClick={() => setWhole(true)}>{words.review.whole}</TextLink>
        </div>
      )}
    </>
  );
}

interface AddressesProps extends ShownAddresses {
  readonly stamps: DestinationStamps;
  readonly isEither: boolean;
  readonly whole: boolean;
}

function Addresses({ typed, meant, stamps, isEither, whole }: AddressesProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{words.review.typed}</dt>
      <StampedAddress {...typed} tone={isEither ? 'either' : 'typed'} whole={whole} stamp={stamps.typed} />
      {!isEither && meant.length > 0 && (
        // The heading asks it; the line stays for its place in the grid.
        <dt className={styles.label}>
          <VisuallyHidden>{words.review.meant}</VisuallyHidden>
        </dt>
      )}
      {meant.map((each, at) => (
        <StampedAddress
          key={each.address}
          {...each}
          tone={isEither ? 'either' : 'meant'}
          whole={whole}
          stamp={stamps.meant[at]}
        />
      ))}
    </>
  );
}

interface StampedAddressProps extends MarkedAddressProps {
  readonly stamp: Stamp | undefined;
}

function StampedAddress({ stamp, ...address }: StampedAddressProps) {
  return (
    <dd className={useStyles().value}>
      <MarkedAddress {...address} />
      {stamp && (
        <>
          {' '}
          <DestinationStamp stamp={stamp} tone={address.tone} />
        </>
      )}
    </dd>
  );
}
