import type { Policy } from '../../policy/policy.ts';
import { plainAddress } from '../../text/plain.ts';
import { usePaneWords } from '../pane-words.ts';
import { ListPage } from './list-page.tsx';
import { RememberedExport } from './remembered-export.tsx';
import { RememberedList } from './remembered-list.tsx';
import { useRemembered } from './use-remembered.ts';

export interface RememberedPageProps {
  readonly remember: Policy['remember'];
  readonly onBack: () => void;
}

/** The addresses that the sender is not asked about again, with search, removal and export. */
export function RememberedPage({ remember, onBack }: RememberedPageProps) {
  const { remembered } = usePaneWords();
  const { entries, today, removed, failed, remove, undo } = useRemembered();
  return (
    <ListPage
      title={remembered.title}
      intro={remember.allowed ? remembered.intro : remembered.notAllowed}
      empty={remembered.empty}
      noneFound={remembered.noneFound}
      entries={entries}
      matches={({ address, reason = '' }, sought) =>
        address.includes(sought) || reason.toLowerCase().includes(sought)
      }
      removal={removed && { said: remembered.removed(plainAddress(removed.address)), undo }}
      failed={failed}
      onBack={onBack}
      list={(found) => (
        <RememberedList entries={found} days={remember.days} today={today} onRemove={remove} />
      )}
    >
      <RememberedExport entries={entries} days={remember.days} />
    </ListPage>
  );
}
