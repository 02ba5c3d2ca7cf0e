import type { Doubt } from '../../review/review.ts';
import { AddressBox } from './address-box.tsx';
import { MarkedAddress } from './marked-address.tsx';
import { shownPair } from './shown-addresses.ts';

/**
 * The two domains of a pair, of which the doubt is about one. Both are marked alike, since either may be the
 * wrong one.
 */
export function DomainPair({ doubt }: { readonly doubt: Doubt }) {
  const shown = shownPair(doubt);
  return (
    <AddressBox shown={shown}>
      {(whole) =>
        shown.map((each) => (
          <div key={each.address}>
            <MarkedAddress tone="either" whole={whole} {...each} />
          </div>
        ))
      }
    </AddressBox>
  );
}
