import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Policy } from '../policy/policy.ts';
import type { RememberedEntry } from '../review/keep/remembered.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { PanePage } from './pane-page.tsx';
import { RememberedExport } from './remembered-export.tsx';
import { RememberedList } from './remembered-list.tsx';
import { type Remembering, useRemembered } from './use-remembered.ts';
import { useWords } from '../ui/page/words.ts';

const useStyles = makeStyles({
  // Takes no space while it is empty.
  told: {
    flexShrink: 0,
    '& > *': { margin: 0, overflowWrap: 'anywhere' },
    '& > :not(:first-child, :empty)': { marginTop: tokens.spacingVerticalS },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  undo: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flexShrink: 0 },
});

export interface RememberedPageProps {
  readonly remember: Policy['remember'];
  readonly onBack: () => void;
}

/** The addresses that the sender is not asked about again, with search, removal and export. */
export function RememberedPage({ remember, onBack }: RememberedPageProps) {
  const words = useWords();
  const styles = useStyles();
  const { entries, today, removed, failed, remove, undo } = useRemembered();
  const [sought, setSought] = useState('');
  const found = entries.filter((entry) => matches(entry, sought));
  const { remembered } = words;
  return (
    <PanePage
      title={remembered.title}
      intro={remember.allowed ? remembered.intro : remembered.notAllowed}
      back={remembered.back}
      onBack={onBack}
    >
      {entries.length > 0 && <Search sought={sought} onSeek={setSought} />}
      <div className={styles.told}>
        <p role="status">{statusOf(words, entries.length, found.length)}</p>
        <Undo removed={removed} undo={undo} />
        <p role="alert" className={styles.error}>
          {failed ? remembered.notSaved : ''}
        </p>
      </div>
      {found.length > 0 && (
        <RememberedList entries={found} days={remember.days} today={today} onRemove={remove} />
      )}
      {entries.length > 0 && <RememberedExport entries={entries} days={remember.days} />}
    </PanePage>
  );
}

interface SearchProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

function Search({ sought, onSeek }: SearchProps) {
  const words = useWords();
  const { search } = words.remembered;
  return (
    <Input
      className={useStyles().search}
      type="search"
      contentBefore={<SearchRegular aria-hidden />}
      aria-label={search}
      placeholder={search}
      value={sought}
      onChange={(_event, { value }) => onSeek(value)}
    />
  );
}

/**
 * Restores the entry that was removed last. It takes the focus, because the button that was pressed is gone.
 */
function Undo({ removed, undo }: Pick<Remembering, 'removed' | 'undo'>) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="status" className={styles.undo}>
      {removed && (
        <>
          <span>{words.remembered.removed(plainAddress(removed.address))}</span>
          <Button key={removed.address} size="small" autoFocus onClick={undo}>
            {words.review.undo}
          </Button>
        </>
      )}
    </div>
  );
}

function statusOf({ remembered }: Words, all: number, shown: number): string {
  if (all === 0) return remembered.empty;
  return shown === 0 ? remembered.noneFound : remembered.found(shown, all);
}

function matches({ address, reason = '' }: RememberedEntry, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return address.includes(wanted) || reason.toLowerCase().includes(wanted);
}
