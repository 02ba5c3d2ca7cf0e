import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { groupsOf } from '../../review/doubts/groups.ts';
import { mootIn } from '../../review/doubts/moot.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { type QuickFix, questionGroups, quickFix } from '../../review/doubts/quick-fix.ts';
import { maySend, type ReviewAction } from '../../review/reduce-review.ts';
import type { Doubt, Review } from '../../review/review.ts';
import type { CheckedBy } from '../../text/admin/wrong-warning.ts';
import { column } from '../page/column.ts';
import { DoubtCard } from './doubt-card.tsx';
import { GroupCard } from './group-card.tsx';
import { isOver, ReviewFooter } from './review-footer.tsx';
import type { Check } from '../keep-edit/use-address-check.ts';
import { PageTitle } from './page-title.tsx';
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
  section: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
});

/** Where the review is shown. Only the dialog sends, and may take the focus. */
export type Surface = 'dialog' | 'pane';

export interface ReviewPageProps {
  readonly review: Review;
  /** Checks an edited address; rejects where it cannot be checked. */
  readonly check: Check;
  readonly onAction: (action: ReviewAction) => void;
  /** *Send* and *Don't send*, if there is no other footer. */
  readonly onSend?: () => void;
  readonly onCancel?: () => void;
  readonly surface: Surface;
  /** The version of Nearmiss, for *Report a wrong warning*. */
  readonly build: string;
  /** Shown below the doubts instead of the buttons that end the review. */
  readonly footer?: ReactNode;
  /** The heading when everything is decided, but the message is not ready to be sent. */
  readonly notReady?: string | undefined;
  /** Shown after the doubts. */
  readonly children?: ReactNode;
}

/**
 * The review of one message: the question, every doubt with its choices, and the buttons to send or not to send.
 */
export function ReviewPage(props: ReviewPageProps) {
  const { review, surface, build, footer, children, onSend = nothing, onCancel = nothing } = props;
  const words = useWords();
  const styles = useStyles();
  const isDialog = surface === 'dialog';
  const { heading, send, status, remind, reminder } = useGuidance(
    review,
    words,
    isDialog ? always : hasFocus,
  );
  const [date] = useState(() => new Date().toISOString().slice(0, 10));
  const by = { policyVersion: review.policyVersion, build, date };
  const fix = isDialog ? quickFix(review) : undefined;
  const sendIfReady = () => {
    if (maySend(review)) onSend();
    else if (!isOver(review)) remind();
  };
  useShortcuts(isDialog ? { onSend: sendIfReady, onCancel } : undefined);
  const list = { ...props, by, fix, heading };
  return (
    <div className={styles.page}>
      <main className={styles.content}>
        <PageTitle {...props} heading={heading} />
        <Doubts {...list} doubts={review.doubts.filter(needsChoice)} />
        <Notices {...list} doubts={review.doubts.filter((doubt) => !needsChoice(doubt))} />
        {children}
      </main>
      {footer ?? (
        <ReviewFooter
          {...props}
          send={send}
          sendsItself={fix !== undefined}
          reminder={reminder}
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

type ListProps = ReviewPageProps & {
  readonly doubts: readonly Doubt[];
  readonly by: CheckedBy;
  readonly fix: QuickFix | undefined;
  readonly heading: (name: string, element: HTMLElement | null) => void;
};

function Doubts({ doubts, review, check, by, fix, heading, onAction }: ListProps) {
  const { choices, keepReason } = review;
  const alone = questionGroups(review).length === 1 && doubts.some(needsChoice);
  const shared = { choices, moot: mootIn(review), keepReason, check, by, fix, alone, heading, onAction };
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
      <Doubts {...props} fix={undefined} />
    </>
  );
}
