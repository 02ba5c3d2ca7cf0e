import { canSendNow } from '../outlook/send-now.ts';
import { checkAddress } from '../review/check-address.ts';
import type { Installed } from '../review/installed.ts';
import { reduceReview } from '../review/reduce-review.ts';
import { en } from '../text/en.ts';
import type { Words } from '../text/words.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { ReviewPage } from '../ui/review-page.tsx';
import type { Look } from './look.ts';
import { checkedBy, sentence } from './pane-sentence.ts';
import { type Looking, useLook } from './use-look.ts';
import { useOutlookTheme } from './use-outlook-theme.ts';

export interface TaskPaneProps {
  readonly installed: Installed | undefined;
  /** Whether the pane may send the message, as the administrator packaged it. */
  readonly maySend: boolean;
}

/** The pane beside the message: the same review as at Send, at any time. */
export function TaskPane({ installed, maySend }: TaskPaneProps) {
  const looking = useLook(installed);
  const { words } = looking;
  const { isSettled, background } = useOutlookTheme();
  return (
    <PageFrame words={words ?? en} background={background} isUnseen={!isSettled}>
      {words && <Shown {...looking} words={words} installed={installed} maySend={maySend} />}
    </PageFrame>
  );
}

function Shown({ installed, maySend, ...looking }: TaskPaneProps & Spoken) {
  const { shown } = looking;
  const reviewing = installed !== undefined && shown.type === 'reviewed' && shown.review.doubts.length > 0;
  return reviewing ? (
    <Reviewing {...looking} shown={shown} installed={installed} />
  ) : (
    <Saying {...looking} maySend={maySend} />
  );
}

type Spoken = Looking & { readonly words: Words };

type Reviewed = Extract<Look, { type: 'reviewed' }>;
type ReviewingProps = Spoken & { shown: Reviewed; installed: Installed };

function Reviewing({ shown, stopped, installed, words, show, apply, again }: ReviewingProps) {
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
      // Other recipients are another page: focus and announcements start anew.
      key={review.doubts.map(({ id, recipient }) => `${id} ${recipient.address}`).join('\n')}
      review={review}
      words={words}
      surface="pane"
      intro={stopped ? words.pane.stopped(review.kind) : undefined}
      check={check}
      onAction={(action) => show({ ...shown, review: reduceReview(review, action) })}
      onSend={() => apply(reduceReview(review, { type: 'send' }))}
      onCancel={again}
    />
  );
}

type SayingProps = Spoken & { readonly maySend: boolean };

function Saying(props: SayingProps) {
  const { shown, stopped, words } = props;
  return (
    <MessagePage
      title={shown.type === 'outside' ? words.pane.title : words.alert.button}
      text={sentence(words, shown, stopped)}
      detail={shown.type === 'reviewed' ? checkedBy(words, shown.review) : undefined}
      actions={actions(props)}
    />
  );
}

const nothingToDo: readonly Look['type'][] = ['loading', 'outside', 'no-policy'];

function actions({ shown, stopped, words, maySend, again, send }: SayingProps) {
  if (nothingToDo.includes(shown.type)) return [];
  const canSend = maySend && canSendNow() && (shown.type === 'applied' || (stopped && isWhole(shown)));
  const sending = { label: words.pane.sendNow, run: send, primary: true };
  return [...(canSend ? [sending] : []), { label: words.pane.checkAgain, run: again }];
}

/** Was everything read, and nothing found? */
function isWhole(shown: Look): boolean {
  return shown.type === 'reviewed' && shown.message.incomplete.length === 0;
}
