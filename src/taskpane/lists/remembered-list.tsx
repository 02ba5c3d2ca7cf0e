import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RememberedEntry, stillHolding } from '../review/keep/remembered.ts';
import { plain, plainAddress } from '../text/plain.ts';
import { useWords } from '../ui/page/words.ts';

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

export interface RememberedListProps {
  readonly entries: readonly RememberedEntry[];
  readonly days: number;
  readonly today: number;
  readonly onRemove: (entry: RememberedEntry) => void;
}

/** One line per address: since when and until when it holds, the reason, and a button that removes it. */
export function RememberedList({ entries, days, today, onRemove }: RememberedListProps) {
  const words = useWords();
  const styles = useStyles();
  const written = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const holding = stillHolding(entries, days, today);
  const date = (day: number) => written.format(new Date(day * 86_400_000));
  const { remembered, review } = words;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.address} className={styles.entry}>
          <div className={styles.about}>
            <bdi>{plainAddress(entry.address)}</bdi>
            <span className={styles.detail}>
              {holding.includes(entry)
                ? remembered.since(date(entry.day), date(entry.day + days))
                : remembered.expired(date(entry.day))}
            </span>
            {entry.reason !== undefined && (
              <span className={styles.detail}>{remembered.reason(plain(entry.reason, 200))}</span>
            )}
          </div>
          <Button
            className={styles.remove}
            size="small"
            aria-label={remembered.removeOf(plainAddress(entry.address))}
            onClick={() => onRemove(entry)}
          >
            {review.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
