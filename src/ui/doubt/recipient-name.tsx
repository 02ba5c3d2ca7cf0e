import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../review/review.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, minWidth: 0 },
  field: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

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
        <bdi>{isNamed(doubt) ? plain(displayName) : plainAddress(address)}</bdi>
        {children}
      </span>
    </>
  );
}

/** The name of a recipient in a line of its own; nothing where only the address is known. */
export function NameLine({ doubt }: { readonly doubt: Doubt }) {
  const styles = useStyles();
  return isNamed(doubt) ? (
    <p className={styles.line}>
      <RecipientName doubt={doubt} />
    </p>
  ) : null;
}

/** Whether the display name says more than the address. */
export function isNamed({ recipient: { displayName, address } }: Doubt): boolean {
  return plain(displayName) !== '' && displayName !== address;
}
