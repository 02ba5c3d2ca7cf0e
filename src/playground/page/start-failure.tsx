import {
  FluentProvider,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { UnknownChoice } from '../choice.ts';
import { plain } from '../../text/plain.ts';
import { isDarkSystem } from './settings/theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  inside: { maxWidth: '640px', margin: '0 auto', padding: tokens.spacingHorizontalXXL },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { margin: `${tokens.spacingVerticalS} 0` },
});

/** Returns the page's address with another value of one parameter. */
const addressWith = (search: string, name: string, value: string): string => {
  const asked = new URLSearchParams(search);
  asked.set(name, value);
  return `?${asked.toString()}`;
};

const KnownNames = ({ error: { what, known }, search }: { error: UnknownChoice; search: string }) => {
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>Choose one of these:</p>
      <ul className={styles.names}>
        {known.map((name) => (
          <li key={name}>
            <Link href={addressWith(search, what, name)}>{name}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.line}>
        Or <Link href="?">begin with Outlook on the web</Link>.
      </p>
    </>
  );
};

interface StartFailureProps {
  readonly error: unknown;
  readonly address: Pick<Location, 'search' | 'protocol'>;
}

/** What is shown if the playground cannot start: why, and what to do. */
export const StartFailure = ({ error, address }: StartFailureProps) => {
  const styles = useStyles();
  const isUnknown = error instanceof UnknownChoice;
  const advice =
    address.protocol === 'file:'
      ? 'A browser reads no files for it from a disk: please open it from a web server.'
      : 'Please build it anew and reload.';
  return (
    <FluentProvider theme={isDarkSystem() ? webDarkTheme : webLightTheme} className={styles.page}>
      <main className={styles.inside}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>
              {isUnknown
                ? `There is no ${error.what} “${plain(error.asked)}”.`
                : 'The playground could not start.'}
            </MessageBarTitle>
            {isUnknown ? (
              <KnownNames error={error} search={address.search} />
            ) : (
              <p className={styles.line}>
                {plain(String(error), 300)} {advice}
              </p>
            )}
          </MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
};
