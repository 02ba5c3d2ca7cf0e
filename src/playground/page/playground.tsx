import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Title3,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { AlertDialog } from './alert-dialog.tsx';
import { Card } from './card.tsx';
import { Chooser } from './chooser.tsx';
import { Compose } from './compose.tsx';
import { useDarkMode } from './dark-mode.ts';
import { DialogWindow } from './dialog-window.tsx';
import { ExampleList } from './example-list.tsx';
import { Log } from './log.tsx';
import { Pane } from './pane.tsx';
import { SentItems } from './sent-items.tsx';
import { useOutlook } from './use-outlook.ts';
import { useSend } from './use-send.ts';

const wide = '@media (min-width: 960px)';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  head: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    [wide]: { gridTemplateColumns: '260px minmax(0, 1fr)' },
  },
  withPane: { [wide]: { gridTemplateColumns: '220px minmax(0, 1fr) 360px' } },
  middle: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  below: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    alignItems: 'start',
  },
});

const Head = () => {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <Title3 as="h1">Nearmiss playground</Title3>
      <p className={styles.hint}>
        A pretend Outlook: write to kim@army.ml or pick an example, press Send, and see what Nearmiss does.
        Nothing leaves this computer.
      </p>
      <Chooser />
    </header>
  );
};

const Room = () => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  const { result, send, forget } = useSend();
  const pane = outlook.frames().find((frame) => frame.plan.kind === 'taskpane');
  return (
    <main className={mergeClasses(styles.main, pane !== undefined && styles.withPane)}>
      <Card title="Examples" hint="One click fills the message.">
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
          <SentItems />
          <Log />
        </div>
      </div>
      {pane !== undefined && <Pane key={pane.plan.id} frame={pane} />}
    </main>
  );
};

/** The whole page: examples, compose window, pane, what left, what was said, and dialogs over all of it. */
export const Playground = () => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  const alert = outlook.alert();
  const dialogs = outlook.frames().filter((frame) => frame.plan.kind === 'dialog');
  return (
    <FluentProvider theme={useDarkMode() ? webDarkTheme : webLightTheme} className={styles.page}>
      <Head />
      <Room />
      {dialogs.map((frame) => (
        <DialogWindow key={frame.plan.id} frame={frame} />
      ))}
      {alert !== undefined && <AlertDialog key={alert.reason} alert={alert} />}
    </FluentProvider>
  );
};
