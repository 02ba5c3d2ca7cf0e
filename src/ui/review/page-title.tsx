import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { questionGroups } from '../../review/doubts/quick-fix.ts';
import type { Review } from '../../review/review.ts';
import { pageHeading } from '../../text/compose/question.ts';
import { DoubtIcon } from '../doubt/doubt-icon.tsx';
import { describedBy } from '../doubt/part-ids.ts';
import { isGrave, prominence, prominenceWords } from '../doubt/prominence.ts';
import { headingOfGroup } from '../focus/focus-target.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    textWrap: 'balance',
    wordBreak: 'auto-phrase',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    '[data-fui-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  icon: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase500 },
});

export interface PageTitleProps {
  readonly review: Review;
  /** The heading when everything is decided, instead of that the message is ready. */
  readonly notReady?: string | undefined;
  readonly heading: (name: string, element: HTMLElement | null) => void;
}

/** The heading of the page: the question, if there is only one, which then gets the focus; or what is next. */
export function PageTitle({ review, notReady, heading }: PageTitleProps) {
  const words = useWords();
  const styles = useStyles();
  const [only, another] = questionGroups(review);
  const asked = another ? undefined : only;
  const isOpen = review.phase === 'deciding';
  const obstacle = isOpen ? undefined : notReady;
  const how = asked && isOpen ? prominence(asked[0]) : undefined;
  return (
    <header>
      <h1
        ref={(element) => asked && heading(headingOfGroup(asked), element)}
        tabIndex={asked && -1}
        className={styles.title}
        aria-describedby={asked && isOpen ? describedBy(asked[0]) : undefined}
      >
        {how && isGrave(how) && (
          <span className={styles.icon}>
            <DoubtIcon prominence={how} label={prominenceWords(words, how)} />
          </span>
        )}
        <span>{obstacle ?? pageHeading(words, review)}</span>
      </h1>
    </header>
  );
}
