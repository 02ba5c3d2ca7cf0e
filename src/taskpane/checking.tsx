import { useState } from 'react';
import { isWhole } from '../outlook/message/message.ts';
import { canSendNow } from '../outlook/message/send-now.ts';
import { checkAddress } from '../review/doubts/check-address.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { reduceReview } from '../review/reduce-review.ts';
import type { WordsInPane } from '../text/words.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import { ReviewPage } from '../ui/review/review-page.tsx';
import type { PaneState } from './pane-state.ts';
import { sentence } from './pane-sentence.ts';
import { SuggestionTip } from './suggestion-tip.tsx';
import type { PaneStateActions } from './use-pane-state.ts';
import { usePaneWords } from './pane-words.ts';

export interface CheckingProps {
  readonly pane: PaneStateActions;
  readonly config: AddInConfig | undefined;
  /** Whether the pane may send the message. */
  readonly maySend: boolean;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** The check of the message: the review if there are doubts, otherwise one sentence. */
export function Checking({ pane, config, maySend, build }: CheckingProps) {
  const { shown } = pane;
  return config !== undefined && shown.type === 'reviewed' && shown.review.doubts.length > 0 ? (
    <Reviewing {...pane} shown={shown} config={config} build={build} />
  ) : (
    <Saying {...pane} maySend={maySend} />
  );
}

type Reviewed = Extract<PaneState, { type: 'reviewed' }>;
type ReviewingProps = PaneStateActions & { shown: Reviewed; config: AddInConfig; build: string };

function Reviewing({ shown, stopped, config, build, show, apply, again }: ReviewingProps) {
  const words = usePaneWords();
  const { review, message } = shown;
  const { policy, knownDomains } = config;
  const check = (id: string, address: string) => {
    const doubt = review.doubts.find((each) => each.id === id);
    return doubt
      ? Promise.resolve(checkAddress(address, doubt.recipient, message, policy, knownDomains))
      : Promise.reject(new Error('no such doubt'));
  };
  return (
    <ReviewPage
      // A review of other recipients is a new page: focus and announcements start from the beginning.
      key={review.doubts.map(({ id, recipient }) => `${id} ${recipient.address}`).join('\n')}
      review={review}
      surface="pane"
      build={build}
      intro={stopped ? words.pane.stopped(review.kind) : undefined}
      check={check}
      onAction={(action) => show({ ...shown, review: reduceReview(review, action) })}
      onSend={() => apply(reduceReview(review, { type: 'send' }))}
      onCancel={again}
    />
  );
}

type SayingProps = PaneStateActions & { readonly maySend: boolean };

function Saying(props: SayingProps) {
  const { shown, stopped } = props;
  const words = usePaneWords();
  const [closed, setClosed] = useState(false);
  const corrected = shown.type === 'applied' ? shown.corrected : undefined;
  return (
    <MessagePage
      title={shown.type === 'outside' ? words.outside.title : words.alert.button}
      text={sentence(words, shown, stopped)}
      actions={actions(props, words)}
    >
      {corrected !== undefined && !closed && (
        <SuggestionTip address={corrected} onClose={() => setClosed(true)} />
      )}
    </MessagePage>
  );
}

const nothingToDo: readonly PaneState['type'][] = ['loading', 'outside', 'no-policy'];

function actions({ shown, stopped, maySend, again, send }: SayingProps, words: WordsInPane) {
  if (nothingToDo.includes(shown.type)) return [];
  const canSend = maySend && canSendNow() && (shown.type === 'applied' || (stopped && wasWhole(shown)));
  const sending = { label: words.pane.sendNow, run: send, primary: true };
  return [...(canSend ? [sending] : []), { label: words.review.checkAgain, run: again }];
}

/** Whether everything was read. Only a review without doubts gets here. */
function wasWhole(shown: PaneState): boolean {
  return shown.type === 'reviewed' && isWhole(shown.message);
}
