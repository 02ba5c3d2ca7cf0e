import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Doubt } from '../../review/review.ts';
import { DoubtIcon } from './doubt-icon.tsx';
import { describedBy } from './part-ids.ts';
import { isGrave, prominence, prominenceWords } from './prominence.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    scrollMarginBlock: '64px',
    outlineStyle: 'none',
    '@supports not selector(:has(*))': {
      '[data-fui-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    },
  },
});

export interface DoubtHeadingProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly doubt: Doubt;
  readonly children: ReactNode;
}

/** The question of an open doubt or group. Its icon shows the prominence unless the frame does. */
export function DoubtHeading({ ref, doubt, children }: DoubtHeadingProps) {
  const words = useWords();
  const how = prominence(doubt);
  return (
    <h2 ref={ref} tabIndex={-1} className={useStyles().heading} aria-describedby={describedBy(doubt)}>
      {!isGrave(how) && <DoubtIcon prominence={how} label={prominenceWords(words, how)} />}
      <span>{children}</span>
    </h2>
  );
}
