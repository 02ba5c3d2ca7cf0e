import { useEffect, useRef, useState } from 'react';
import { connect, type Opener } from '../outlook/dialog/dialog-child.ts';
import { launchContext } from '../outlook/office/launch-context.ts';
import { outcome } from '../review/outcome/outcome.ts';
import { reduceReview, type ReviewAction } from '../review/reduce-review.ts';
import type { Doubt, Review } from '../review/review.ts';

/** What the dialog shows. */
export type View =
  { readonly type: 'waiting' | 'outside' | 'lost' } | { readonly type: 'review'; readonly review: Review };

export interface Conversation {
  readonly view: View;
  readonly act: (action: ReviewAction) => void;
  readonly check: (doubtId: string, address: string) => Promise<Doubt | undefined>;
}

/**
 * Receives the review from the send event once, keeps its state, and sends the outcome back when it is
 * decided.
 */
export function useConversation(): Conversation {
  const [view, setView] = useState<View>({ type: 'waiting' });
  const opener = useRef<Promise<Opener>>(undefined);

  useEffect(() => {
    // React may run an effect twice, but the opener must receive *ready* only once.
    if (opener.current) return;
    opener.current = open(setView);
    opener.current.catch(() => setView({ type: 'lost' }));
  }, []);

  const act = (action: ReviewAction): void => {
    if (view.type !== 'review') return;
    const review = reduceReview(view.review, action);
    setView({ ...view, review });
    if (review.phase === 'sent' || review.phase === 'cancelled')
      void opener.current?.then(({ answer }) => answer(outcome(review)));
  };

  const check = async (doubtId: string, address: string): Promise<Doubt | undefined> => {
    const partner = await opener.current;
    return partner?.check(doubtId, address);
  };

  return { view, act, check };
}

async function open(show: (view: View) => void): Promise<Opener> {
  const { inOutlook } = await launchContext();
  if (inOutlook) return connect((review) => show({ type: 'review', review }));
  show({ type: 'outside' });
  return new Promise(() => undefined);
}
