import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { AlertDialog } from './windows/alert-dialog.tsx';
import { Card } from './card.tsx';
import { Compose } from './message/compose.tsx';
import { DialogWindow } from './windows/dialog-window.tsx';
import { ExampleList } from './message/example-list.tsx';
import { FaultCard } from './settings/fault-card.tsx';
import { Foot } from './foot.tsx';
import { Hero } from './hero.tsx';
import { LibraryMissing } from './library-missing.tsx';
import { Log } from './log.tsx';
import { Pane } from './windows/pane.tsx';
import { PolicyCard } from './settings/policy-card.tsx';
import { SentItems } from './message/sent-items.tsx';
import { SetUp } from './settings/set-up.tsx';
import { useTheme } from './settings/theme.ts';
import { useHandle, useOutlook, useOutlookValue } from './use-outlook.ts';
import { useSend } from './message/use-send.ts';

const wide = '@media (min-width: 960px)';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  inside: { maxWidth: '1440px', margin: '0 auto' },
  head: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} 0`,
  },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    [wide]: { gridTemplateColumns: '280px minmax(0, 1fr)' },
  },
  withPane: { [wide]: { gridTemplateColumns: '240px minmax(0, 1fr) 360px' } },
  middle: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  below: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  stack: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingHorizontalM,
    flex: '1 1 min(100%, 320px)',
    minWidth: 0,
  },
});

const MainArea = () => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const { result, send, forget } = useSend();
  const pane = useOutlookValue(({ frames }) => frames().find((frame) => frame.plan.kind === 'taskpane'));
  return (
    <main className={mergeClasses(styles.main, pane !== undefined && styles.withPane)}>
      <Card title="Examples" hint="One click fills the message. Then press Send.">
        <ExampleList
          onPick={({ mail }) => {
            forget();
            outlook.compose(mail);
          }}
        />
      </Card>
      <div className={styles.middle}>
        <Compose result={result} send={send} />
        <div className={styles.below}>
          <div className={styles.stack}>
            <SentItems />
            <PolicyCard />
          </div>
          <div className={styles.stack}>
            <Log />
            <FaultCard />
          </div>
        </div>
      </div>
      {pane !== undefined && <Pane key={pane.plan.id} frame={pane} />}
    </main>
  );
};

/** Dialogs and the alert, above everything else. */
const Windows = () => {
  const { outlook } = useOutlook();
  const alert = outlook.alert();
  const dialogs = outlook.frames().filter((frame) => frame.plan.kind === 'dialog');
  return (
    <>
      {dialogs.map((frame) => (
        <DialogWindow key={frame.plan.id} frame={frame} />
      ))}
      {alert !== undefined && <AlertDialog key={alert.reason} alert={alert} />}
    </>
  );
};

/**
 * The whole page: introduction, settings, examples, compose window, sent items, log and pane, with dialogs
 * and the alert above them.
 */
export const Playground = () => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const theme = useTheme(outlook);
  return (
    <FluentProvider theme={theme.isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <Hero />
          <LibraryMissing />
          <SetUp theme={theme} />
        </header>
        <MainArea />
        <Foot />
      </div>
      <Windows />
    </FluentProvider>
  );
};
