import { Button, makeStyles } from '@fluentui/react-components';
import { parseDomain } from '../../detector/address/domain.ts';
import type { Policy } from '../../policy/policy.ts';
import type { HostUse } from '../../review/memory/mailbox-memory.ts';
import { plainAddress, type PlainText } from '../../text/plain.ts';
import type { WordsInPane } from '../../text/words.ts';
import { usePaneWords } from '../pane-words.ts';
import { EntryList } from './entry-list.tsx';
import { ListPage } from './list-page.tsx';
import { useLearned } from './use-learned.ts';
import { writtenDay } from './written-day.ts';

const useStyles = makeStyles({ clear: { alignSelf: 'flex-start', flexShrink: 0 } });

export interface LearnedPageProps {
  readonly learn: Policy['learn'];
  readonly onBack: () => void;
}

/** The domains that the mailbox learned, with search and removal of one or all. */
export function LearnedPage({ learn, onBack }: LearnedPageProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { learned } = words;
  const { memory, removed, failed, remove, undo } = useLearned();
  const hosts = [...memory].sort(([one, a], [other, b]) => b.last - a.last || (one < other ? -1 : 1));
  return (
    <ListPage
      title={learned.title}
      intro={learn.mailbox ? learned.intro : learned.notAllowed}
      empty={learned.empty}
      noneFound={learned.noneFound}
      entries={hosts}
      matches={([host], sought) => host.includes(sought) || shown(host).includes(sought)}
      removal={removed && { said: saidOf([...removed.keys()], words), undo }}
      failed={failed}
      onBack={onBack}
      list={(found) => (
        <EntryList
          entries={found.map(([host, use]) => ({
            name: shown(host),
            details: detailsOf(use, words),
            removal: learned.removeOf(shown(host)),
            onRemove: () => remove([host]),
          }))}
        />
      )}
    >
      <Button className={styles.clear} onClick={() => remove([...memory.keys()])}>
        {learned.clear}
      </Button>
    </ListPage>
  );
}

function shown(host: string): PlainText {
  const domain = parseDomain(host);
  return plainAddress(domain.kind === 'name' ? domain.unicode : host);
}

function detailsOf({ days, last, kept }: HostUse, { learned, locale }: WordsInPane): string[] {
  const used = learned.used(days, writtenDay(locale)(last));
  return kept === true ? [used, learned.kept] : [used];
}

function saidOf([host = '', ...more]: readonly string[], { learned }: WordsInPane): string {
  return more.length === 0 ? learned.removed(shown(host)) : learned.cleared;
}
