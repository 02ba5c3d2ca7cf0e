import { isNobodyLeft } from '../review/outcome/nobody-left.ts';
import { checkAddress } from '../review/doubts/check-address.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { WordsInPane } from '../text/words.ts';
import { type Troubles, TroublesProvider } from '../ui/doubt/doubt-trouble.tsx';
import type { Check } from '../ui/keep-edit/use-address-check.ts';
import { ReviewPage } from '../ui/review/review-page.tsx';
import { isReady, troubleText } from './next-step.ts';
import { NextStep } from './next-step-line.tsx';
import type { Reviewed } from './pane-state.ts';
import { usePaneWords } from './pane-words.ts';
import { Receipt } from './receipt.tsx';
import type { PaneInUse } from './use-pane.ts';

export interface ReviewingProps extends Pick<PaneInUse, 'stopped' | 'act' | 'send'> {
  readonly shown: Reviewed;
  readonly config: AddInConfig;
  /** Whether the pane can send the message itself. */
  readonly canSend: boolean;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** The review of the message, of which each choice is written at once. */
export function Reviewing({ shown, stopped, config, canSend, build, act, send }: ReviewingProps) {
  const words = usePaneWords();
  const { review } = shown;
  return (
    <TroublesProvider value={troublesOf(shown, words)}>
      <ReviewPage
        // With another doubt it is a new page: focus and announcements start from the beginning.
        key={shown.arrivals}
        review={review}
        surface="pane"
        build={build}
        check={checkIn(shown, config)}
        onAction={act}
        notReady={isReady(shown) || isNobodyLeft(review) ? undefined : words.alert.button}
        footer={<NextStep shown={shown} stopped={stopped} canSend={canSend} onSend={send} />}
      >
        <Receipt shown={shown} />
      </ReviewPage>
    </TroublesProvider>
  );
}

function checkIn({ review, message }: Reviewed, { policy, knownDomains }: AddInConfig): Check {
  return (id, address) => {
    const doubt = review.doubts.find((each) => each.id === id);
    return doubt
      ? Promise.resolve(checkAddress(address, doubt.recipient, message, policy, knownDomains))
      : Promise.reject(new Error('no such doubt'));
  };
}

function troublesOf({ troubles }: Reviewed, words: WordsInPane): Troubles {
  return Object.fromEntries(
    Object.entries(troubles).map(([id, trouble]) => [id, troubleText(words, trouble)]),
  );
}
