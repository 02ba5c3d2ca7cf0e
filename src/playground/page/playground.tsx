import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { AlertDialog } from './windows/alert-dialog.tsx';
import { Card } from './card.tsx';
import { Compose } from './message/compose.tsx';
import { DialogWindow } from './windows/dialog-window.tsx';
import { ExampleList } from './message/example-list.tsx';
import type { Mail } from '../host/mail.ts';
import { Foot } from './foot.tsx';
import { Hero } from './hero.tsx';
import { LibraryMissing } from './library-missing.tsx';
import { SetUp } from './settings/set-up.tsx';
import { Tabs } from './tabs/tabs.tsx';
import { useTheme } from './settings/theme.ts';
import { useHandle, useOutlook } from './use-outlook.ts';
import { useSend } from './result/use-send.ts';

const wide = '@media (min-width: 960px)';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  inside: { maxWidth: '1440px', margin: '0 auto' },
  head: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  // On a narrow page the message comes first and the examples follow.
  main: {
    display: 'grid',
    gridTemplate: '"message" "examples" "tabs" / minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    [wide]: {
      gridTemplate: '"examples message" auto "examples tabs" 1fr / 248px minmax(0, 1fr)',
    },
  },
  examples: {
    gridArea: 'examples',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  message: { gridArea: 'message', minWidth: 0 },
  tabs: { gridArea: 'tabs', minWidth: 0 },
});

const MainArea = () => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const sending = useSend();
  const compose = (mail: Mail): void => {
    sending.forget();
    outlook.compose(mail);
  };
  const sendNow = (mail: Mail): void => {
    compose(mail);
    sending.send();
  };
  return (
    <main className={styles.main}>
      <div className={styles.message}>
        <Compose {...sending} />
      </div>
      <div className={styles.examples}>
        <Card title="Examples" hint="One click fills the message. Then press Send.">
          <ExampleList onPick={({ mail }) => compose(mail)} />
        </Card>
      </div>
      <div className={styles.tabs}>
        <Tabs sendNow={sendNow} />
      </div>
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
 * The whole page: introduction, settings, message, pane, examples and tabs, with dialogs and the alert above
 * them.
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
