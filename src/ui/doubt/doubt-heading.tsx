import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Doubt } from '../../review/review.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import { DoubtIcon } from './doubt-icon.tsx';
import { prominence, prominenceWords } from './prominence.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    minWidth: 0,
    scrollMarginBlock: '64px',
    outlineStyle: 'none',
    '@supports not selector(:has(*))': {
      ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    },
  },
  field: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, flexShrink: 0 },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

export interface DoubtHeadingProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly doubt: Doubt;
  readonly decided: boolean;
  /** The ids of the elements that describe the heading when it gets focus. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** The heading of a doubt. Its icon shows the prominence unless the frame does. */
export function DoubtHeading({ ref, doubt, decided, describedBy, children }: DoubtHeadingProps) {
  const words = useWords();
  const how = prominence(doubt);
  const said = decided || how === 'critical' || how === 'blocked';
  return (
    <h2
      ref={ref}
      tabIndex={-1}
      className={useStyles().heading}
      aria-describedby={decided ? undefined : describedBy}
    >
      {!said && <DoubtIcon prominence={how} label={prominenceWords(words, how)} />}
      {children}
    </h2>
  );
}

export interface RecipientNameProps {
  readonly doubt: Doubt;
  /** Shown after the name. */
  readonly children?: ReactNode;
}

/**
 * A recipient as Outlook shows it: its field, and its display name in a `bdi`, because a stranger may have
 * written it.
 */
export function RecipientName({ doubt, children }: RecipientNameProps) {
  const words = useWords();
  const styles = useStyles();
  const { field, address, displayName } = doubt.recipient;
  return (
    <>
      <span className={styles.field}>{words.fields[field]}</span>
      <span className={styles.name}>
        <bdi>
          {displayName === address ? plainAddress(address) : plain(displayName) || plainAddress(address)}
        </bdi>
        {children}
      </span>
    </>
  );
}
