import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Doubt } from '../../review/review.ts';
import { plain } from '../../text/plain.ts';
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
  /** The elements that tell the rest when the heading gets focus. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** What a doubt is about. How grave it is, the icon says where nothing above it does. */
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
  /** Stands after the name. */
  readonly children?: ReactNode;
}

/** A recipient as Outlook shows it: its field, and its display name (a stranger's text, so isolated). */
export function RecipientName({ doubt, children }: RecipientNameProps) {
  const words = useWords();
  const styles = useStyles();
  const { field, address, displayName } = doubt.recipient;
  return (
    <>
      <span className={styles.field}>{words.fields[field]}</span>
      <span className={styles.name}>
        <bdi>{plain(displayName) || plain(address)}</bdi>
        {children}
      </span>
    </>
  );
}
