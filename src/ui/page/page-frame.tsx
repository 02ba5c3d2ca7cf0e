import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';
import type { Words } from '../../text/words.ts';
import { useDark } from './use-dark.ts';
import { WordsProvider } from './words.ts';

// Not in the page itself: its policy for contents lets no style stand there.
const useBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  frame: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    // A page that stands alone in its window scrolls in itself, so that its footer stays in sight.
    overflow: 'hidden',
  },
  unseen: { visibility: 'hidden' },
});

export interface PageFrameProps {
  readonly words: Words;
  /** The background colour of Outlook's theme, where Outlook says; else the system decides between light and dark. */
  readonly background?: string | undefined;
  /** Laid out, but not drawn: it is not settled yet in which colours. */
  readonly isUnseen?: boolean;
  readonly children: ReactNode;
}

/** The whole page: theme, language with its words, and direction. */
export function PageFrame({ words, background, isUnseen = false, children }: PageFrameProps) {
  const dark = useDark(background);
  const { direction, locale } = words;
  useLayoutEffect(() => {
    // The document too: assistive technology asks it, and what Fluent UI draws outside the provider follows it.
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    // What the browser draws by itself, canvas and scroll bars, is of the same theme.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [locale, direction, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} dir={direction} lang={locale}>
      <WordsProvider value={words}>
        <Frame isUnseen={isUnseen}>{children}</Frame>
      </WordsProvider>
    </FluentProvider>
  );
}

/** Inside the provider, because styles are made for its direction. */
function Frame({ isUnseen, children }: { readonly isUnseen: boolean; readonly children: ReactNode }) {
  useBody();
  const styles = useStyles();
  return <div className={mergeClasses(styles.frame, isUnseen && styles.unseen)}>{children}</div>;
}
