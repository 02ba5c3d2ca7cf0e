import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { groupsOf } from '../../review/doubts/groups.ts';
import { mootIn } from '../../review/doubts/moot.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { ReviewAction } from '../../review/reduce-review.ts';
import type { Doubt, Review } from '../../review/review.ts';
import type { CheckedBy } from '../../text/admin/wrong-warning.ts';
import { column } from '../page/column.ts';
import { DoubtCard } from './doubt-card.tsx';
import { GroupCard } from './group-card.tsx';
import { ReviewFooter, type Surface } from './review-footer.tsx';
import type { Check } from '../keep-edit/use-address-check.ts';
import { howMany } from './how-many.ts';
import { useGuidance } from './use-guidance.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  // In a very low window, such as at 400 % zoom, the whole page scrolls: a fixed footer would leave no space.
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    flexGrow: 1,
    position: 'relative',
    '@media (max-height: 399px)': { overflowY: 'auto' },
  },
  content: {
    // Contains the visually hidden texts, which would otherwise lengthen the page.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    ...column(tokens.spacingVerticalXL),
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL },
    '@media (max-height: 399px)': { overflowY: 'visible', flexShrink: 0 },
  },
  title: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance', wordBreak: 'auto-phrase' },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
});

export interface ReviewPageProps {
  readonly review: Review;
  /** Checks an edited address; rejects where it cannot be checked. */
  readonly check: Check;
  readonly onAction: (action: ReviewAction) => void;
  /** *Send* and *Don't send*, where the page has its own footer. */
  readonly onSend?: () => void;
  readonly onCancel?: () => void;
  readonly surface: Surface;
  /** The version of Nearmiss, for *Report a wrong warning*. */
  readonly build: string;
  /** Shown below the doubts instead of the buttons that end the review. */
  readonly footer?: ReactNode;
  /** Shown after the doubts. */
  readonly children?: ReactNode;
  /** Shown under the title instead of the usual sentence. */
  readonly intro?: string | undefined;
}

/** The review of one message: every doubt with its choices, and the buttons to send or not to send. */
export function ReviewPage(props: ReviewPageProps) {
  const { review, surface, build, intro, footer, children, onSend = nothing, onCancel = nothing } = props;
  const words = useWords();
  const styles = useStyles();
  const { heading, send, status } = useGuidance(review, words, surface === 'dialog' ? always : hasFocus);
  const [date] = useState(() => new Date().toISOString().slice(0, 10));
  const by = { policyVersion: review.policyVersion, build, date };
  const sendIfReady = () => {
    if (review.phase === 'decided') onSend();
  };
  useShortcuts(surface === 'dialog' ? { onSend: sendIfReady, onCancel } : undefined);
  return (
    <div className={styles.page}>
      <main className={styles.content}>
        <Title review={review} intro={intro} />
        <Doubts {...props} doubts={review.doubts.filter(needsChoice)} by={by} heading={heading} />
        <Notices
          {...props}
          doubts={review.doubts.filter((doubt) => !needsChoice(doubt))}
          by={by}
          heading={heading}
        />
        {children}
      </main>
      {footer ?? (
        <ReviewFooter
          review={review}
          surface={surface}
          send={send}
          onSend={sendIfReady}
          onCancel={onCancel}
        />
      )}
      <VisuallyHidden ref={status} role="status" />
    </div>
  );
}

const nothing = () => undefined;

/** The dialog may always take focus. The pane may not take it from a sender who is typing in the message. */
const always = () => true;
const hasFocus = () => document.hasFocus();

function Title({ review, intro }: Pick<ReviewPageProps, 'review' | 'intro'>) {
  const words = useWords();
  const styles = useStyles();
  const doubts = review.doubts.filter(needsChoice);
  if (doubts.length === 0) return <h1 className={styles.title}>{words.review.severity.notice}</h1>;
  return (
    <header>
      <h1 className={styles.title}>{howMany(review, doubts, words.review.title, words.review.questions)}</h1>
      <p className={styles.intro}>{intro ?? words.review.intro(review.kind, doubts.length)}</p>
    </header>
  );
}

type ListProps = ReviewPageProps & {
  readonly doubts: readonly Doubt[];
  readonly by: CheckedBy;
  readonly heading: (name: string, element: HTMLElement | null) => void;
};

function Doubts({ doubts, review, check, by, heading, onAction }: ListProps) {
  const { choices, keepReason } = review;
  const shared = { choices, moot: mootIn(review), keepReason, check, by, heading, onAction };
  return groupsOf(doubts).map((group) => {
    const [first] = group;
    return group.length === 1 ? (
      <DoubtCard key={first.id} doubt={first} {...shared} />
    ) : (
      <GroupCard key={first.id} group={group} {...shared} />
    );
  });
}

/** The doubts that need no choice, with a heading of their own unless they are alone on the page. */
function Notices(props: ListProps) {
  const styles = useStyles();
  const { doubts, review } = props;
  const words = useWords();
  if (doubts.length === 0) return null;
  return (
    <>
      {doubts.length < review.doubts.length && (
        <p className={styles.section}>{words.review.severity.notice}</p>
      )}
      <Doubts {...props} />
    </>
  );
}
