import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneWords } from '../pane-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, flexShrink: 0 },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
  },
  about: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  remove: { flexShrink: 0 },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One line of a list: an address or a domain, what is known about it, and a button that removes it. */
export interface ListEntry {
  readonly name: string;
  readonly details: readonly string[];
  /** The accessible name of the button. */
  readonly removal: string;
  readonly onRemove: () => void;
}

export function EntryList({ entries }: { readonly entries: readonly ListEntry[] }) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ name, details, removal, onRemove }) => (
        <li key={name} className={styles.entry}>
          <div className={styles.about}>
            <bdi>{name}</bdi>
            {details.map((detail) => (
              <span key={detail} className={styles.detail}>
                {detail}
              </span>
            ))}
          </div>
          <Button className={styles.remove} size="small" aria-label={removal} onClick={onRemove}>
            {words.review.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
