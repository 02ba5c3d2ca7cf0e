import { checkAddress } from '../review/check-address.ts';
import type { Installed } from '../review/installed.ts';
import { reduceReview } from '../review/reduce-review.ts';
import { wordsOfFailure } from '../text/failure.ts';
import { plain } from '../text/plain.ts';
import { wordsFor } from '../text/words-for.ts';
import type { Words } from '../text/words.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { ReviewPage } from '../ui/review-page.tsx';
import type { Look } from './look.ts';
import { type Looking, useLook } from './use-look.ts';

/** The pane beside the message: the same review as at Send, at any time. */
export function TaskPane({ installed }: { readonly installed: Installed | undefined }) {
  const looking = useLook(installed);
  const { shown, locale, theme } = looking;
  const words = wordsFor(locale);
  const reviewing = installed !== undefined && shown.type === 'reviewed' && shown.review.doubts.length > 0;
  return (
    <PageFrame words={words} background={theme?.background}>
      {reviewing ? (
        <Reviewing {...looking} shown={shown} installed={installed} words={words} />
      ) : (
        <Saying {...looking} words={words} />
      )}
    </PageFrame>
  );
}

type Reviewed = Extract<Look, { type: 'reviewed' }>;
type ReviewingProps = Looking & { shown: Reviewed; installed: Installed; words: Words };

function Reviewing({ shown, installed, words, show, apply }: ReviewingProps) {
  const { review, message } = shown;
  const { policy, directory } = installed;
  const check = (id: string, address: string) => {
    const doubt = review.doubts.find((each) => each.id === id);
    return doubt
      ? Promise.resolve(checkAddress(address, doubt.recipient, message, policy, directory))
      : Promise.reject(new Error('no such doubt'));
  };
  return (
    <ReviewPage
      review={review}
      words={words}
      surface="pane"
      check={check}
      onAction={(action) => show({ ...shown, review: reduceReview(review, action) })}
      onSend={() => apply(reduceReview(review, { type: 'send' }))}
      onCancel={() => undefined}
    />
  );
}

function Saying({ shown, again, words }: Looking & { readonly words: Words }) {
  const canCheck = shown.type !== 'loading' && shown.type !== 'outside' && shown.type !== 'no-policy';
  return (
    <MessagePage
      title={words.pane.title}
      text={sentence(words, shown)}
      detail={shown.type === 'reviewed' ? versionOf(words, shown) : undefined}
      action={canCheck ? { label: words.pane.checkAgain, run: again } : undefined}
    />
  );
}

function versionOf({ pane }: Words, { review }: Reviewed): string | undefined {
  return review.policyVersion === '' ? undefined : pane.policyVersion(plain(review.policyVersion, 100));
}

function sentence(words: Words, shown: Look): string {
  switch (shown.type) {
    case 'loading':
      return words.pane.loading;
    case 'outside':
      return words.pane.notInOutlook;
    case 'no-policy':
      return words.notice.policyBroken;
    case 'unreadable':
      return words.errors.unreadable;
    case 'not-kept':
      return words.pane.notKept;
    case 'applied':
      return words.pane.applied(shown.kind);
    case 'failed':
      return wordsOfFailure(words, shown.failure);
    case 'reviewed':
      return checked(words, shown);
  }
}

function checked({ pane, notice, fields }: Words, { message }: Reviewed): string {
  const [unread] = message.incomplete;
  if (unread !== undefined) return notice.notAllRead(fields[unread]);
  const { length } = message.recipients;
  return length === 0 ? pane.noRecipients : pane.nothingDoubtful(length);
}
