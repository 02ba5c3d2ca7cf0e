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

// Not in the HTML, because the page's content security policy allows no inline styles.
const useBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  frame: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    // The page scrolls inside the frame, so that its footer stays visible.
    overflow: 'hidden',
  },
  hidden: { visibility: 'hidden' },
});

export interface PageFrameProps {
  readonly words: Words;
  /**
   * The background colour of Outlook's theme, if known; otherwise the system setting decides between light
   * and dark.
   */
  readonly background?: string | undefined;
  /** Whether the page is laid out but hidden, because its colours are not known yet. */
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}

/** The whole page: theme, language with its words, and direction. */
export function PageFrame({ words, background, isHidden = false, children }: PageFrameProps) {
  const dark = useDark(background);
  const { direction, locale } = words;
  useLayoutEffect(() => {
    // On the document too, for assistive technology and for what Fluent UI renders outside the provider.
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    // For what the browser draws itself: canvas and scroll bars.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [locale, direction, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} dir={direction} lang={locale}>
      <WordsProvider value={words}>
        <Frame isHidden={isHidden}>{children}</Frame>
      </WordsProvider>
    </FluentProvider>
  );
}

/** Inside the provider, because the styles depend on its direction. */
function Frame({ isHidden, children }: { readonly isHidden: boolean; readonly children: ReactNode }) {
  useBody();
  const styles = useStyles();
  return <div className={mergeClasses(styles.frame, isHidden && styles.hidden)}>{children}</div>;
}
