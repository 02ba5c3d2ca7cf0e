import { useState } from 'react';
import type { AddInConfig } from '../review/add-in-config.ts';
import { enInPane } from '../text/load/en-in-pane.ts';
import { PageFrame } from '../ui/page/page-frame.tsx';
import { Checking } from './checking.tsx';
import { health } from './health.ts';
import { PaneBar } from './pane-bar.tsx';
import { LearnedPage } from './lists/learned-page.tsx';
import { RememberedPage } from './lists/remembered-page.tsx';
import { type PaneInUse, usePane } from './use-pane.ts';
import { useOutlookTheme } from './use-outlook-theme.ts';
import { PaneWordsProvider, usePaneWords } from './pane-words.ts';

export interface TaskPaneProps {
  readonly config: AddInConfig | undefined;
  /** Whether the pane may send the message, as the administrator packaged it. */
  readonly maySend: boolean;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** The task pane: the same review as at Send, available at any time, with its other pages. */
export function TaskPane(props: TaskPaneProps) {
  const pane = usePane(props.config);
  const { words = enInPane } = pane;
  const { isSettled, background } = useOutlookTheme();
  return (
    <PaneWordsProvider value={words}>
      <PageFrame words={words} background={background} isHidden={!isSettled}>
        {pane.words && <Pages {...props} pane={pane} />}
      </PageFrame>
    </PaneWordsProvider>
  );
}

type Page = 'check' | 'remembered' | 'learned';
type PagesProps = TaskPaneProps & { readonly pane: PaneInUse };

function Pages({ config, maySend, build, pane }: PagesProps) {
  const words = usePaneWords();
  const { shown } = pane;
  const [page, setPage] = useState<Page>('check');
  const [left, setLeft] = useState<Page>();
  const back = () => {
    setLeft(page);
    setPage('check');
  };
  const link = (to: Page, label: string) => ({ label, open: () => setPage(to), wasOpen: left === to });
  if (config && page === 'remembered')
    return <RememberedPage remember={config.policy.remember} onBack={back} />;
  if (config && page === 'learned') return <LearnedPage learn={config.policy.learn} onBack={back} />;
  const isReviewed = shown.type === 'reviewed' && shown.review.doubts.length > 0;
  const links = [
    ...(isReviewed ? [{ label: words.review.checkAgain, open: pane.again, wasOpen: false }] : []),
    ...(config ? [link('remembered', words.remembered.title), link('learned', words.learned.title)] : []),
  ];
  return (
    <>
      <Checking pane={pane} config={config} maySend={maySend} build={build} />
      {shown.type !== 'outside' && <PaneBar lines={health(words, pane, config, build)} links={links} />}
    </>
  );
}
