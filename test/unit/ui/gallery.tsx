import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import type { Doubt, Review } from '../../../src/review/review.ts';
import { en } from '../../../src/text/load/en.ts';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import { examples } from './examples.ts';

/** Shows one example on a page: `?example=tie&surface=pane`. */
function Example({ review: given, surface }: { review: Review; surface: 'dialog' | 'pane' }) {
  const [review, setReview] = useState(given);
  const check = (id: string, address: string): Promise<Doubt | undefined> =>
    Promise.resolve(
      address.endsWith('.ml')
        ? review.doubts
            .filter((doubt) => doubt.id === id)
            .map((doubt) => ({ ...doubt, recipient: { ...doubt.recipient, address } }))[0]
        : undefined,
    );
  return (
    <PageFrame words={en}>
      <ReviewPage
        review={review}
        surface={surface}
        build="1.2.3"
        check={check}
        onAction={(action) => setReview((before) => reduceReview(before, action))}
        onSend={() => setReview((before) => reduceReview(before, { type: 'send' }))}
        onCancel={() => setReview((before) => reduceReview(before, { type: 'cancel' }))}
      />
    </PageFrame>
  );
}

const asked = new URLSearchParams(location.search);
const review = examples[asked.get('example') ?? ''];
const root = document.getElementById('root');
if (root && review)
  createRoot(root).render(
    <Example review={review} surface={asked.get('surface') === 'pane' ? 'pane' : 'dialog'} />,
  );
