import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { TextInput } from '../../ui/page/text-input.tsx';
import { usePaneWords } from '../pane-words.ts';
import { PanePage } from '../pane-page.tsx';

const useStyles = makeStyles({
  // Takes no space while it is empty.
  told: {
    flexShrink: 0,
    '& > *': { margin: 0, overflowWrap: 'anywhere' },
    '& > :not(:first-child, :empty)': { marginTop: tokens.spacingVerticalS },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  undo: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ListPageProps<Entry> {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly noneFound: string;
  readonly entries: readonly Entry[];
  /** Whether an entry matches what the sender seeks, which is trimmed and in lower case. */
  readonly matches: (entry: Entry, sought: string) => boolean;
  /** What was removed last, and can be restored. */
  readonly removal: { readonly said: string; readonly undo: () => void } | undefined;
  /** Whether the last change could not be saved. */
  readonly failed: boolean;
  readonly onBack: () => void;
  /** Shows the entries that were found. */
  readonly list: (found: readonly Entry[]) => ReactNode;
  /** Shown below the list while there are entries. */
  readonly children?: ReactNode;
}

/** A page of the pane with a list that can be searched, and of which entries can be removed and restored. */
export function ListPage<Entry>({
  title,
  intro,
  empty,
  noneFound,
  entries,
  matches,
  removal,
  failed,
  onBack,
  list,
  children,
}: ListPageProps<Entry>) {
  const { remembered } = usePaneWords();
  const styles = useStyles();

  const [sought, setSought] = useState('');
  const found = entries.filter((entry) => matches(entry, sought.trim().toLowerCase()));
  const status = found.length === 0 ? noneFound : remembered.found(found.length, entries.length);
  return (
    <PanePage title={title} intro={intro} back={remembered.back} onBack={onBack}>
      {entries.length > 0 && <Search sought={sought} onSeek={setSought} />}
      <div className={styles.told}>
        <p role="status">{entries.length === 0 ? empty : status}</p>
        <Undo removal={removal} />
        <p role="alert" className={styles.error}>
          {failed ? remembered.notSaved : ''}
        </p>
      </div>
      {found.length > 0 && list(found)}
      {entries.length > 0 && children}
    </PanePage>
  );
}

interface SearchProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

function Search({ sought, onSeek }: SearchProps) {
  const words = usePaneWords();
  const { search } = words.remembered;
  return <TextInput type="search" aria-label={search} placeholder={search} value={sought} onType={onSeek} />;
}

/** Restores what was removed last. It takes the focus, because the button that was pressed is gone. */
function Undo({ removal }: Pick<ListPageProps<unknown>, 'removal'>) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div role="status" className={styles.undo}>
      {removal && (
        <>
          <span>{removal.said}</span>
          <Button key={removal.said} size="small" autoFocus onClick={removal.undo}>
            {words.review.undo}
          </Button>
        </>
      )}
    </div>
  );
}
