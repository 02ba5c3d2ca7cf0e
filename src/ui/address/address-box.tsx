import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isAbridged } from './abridged.ts';
import type { ShownAddress } from './shown-addresses.ts';
import { TextLink } from '../page/text-link.tsx';
import { useWords } from '../page/words.ts';

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  large: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [narrow]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
});

/** Addresses of up to this many characters are shown in a large size. */
const mostLarge = 28;

export interface AddressBoxProps {
  /** The addresses in the box. */
  readonly shown: readonly ShownAddress[];
  /** Returns the content. `whole`: whether the common parts of long addresses are shown, too. */
  readonly children: (whole: boolean) => ReactNode;
}

/** The box of addresses that are compared, with a link that shows long ones whole. */
export function AddressBox({ shown, children }: AddressBoxProps) {
  const words = useWords();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const large = shown.every(({ address }) => address.length <= mostLarge);
  return (
    <>
      <div className={mergeClasses(styles.box, large && styles.large)}>{children(whole)}</div>
      {!whole && shown.some(isAbridged) && (
        <div>
          <TextLink onClick={() => setWhole(true)}>{words.review.whole}</TextLink>
        </div>
      )}
    </>
  );
}
