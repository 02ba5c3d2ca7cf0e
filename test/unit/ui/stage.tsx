import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import type { Doubt, Review } from '../../../src/review/review.ts';
import { en } from '../../../src/text/load/en.ts';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import type { Surface } from '../../../src/ui/review/review-page.tsx';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import type { Check } from '../../../src/ui/keep-edit/use-address-check.ts';

/** Returns a review of these doubts without any choice. */
export function reviewOf(...doubts: Doubt[]): Review {
  const phase = doubts.some(({ severity }) => severity !== 'notice') ? 'deciding' : 'decided';
  return { phase, kind: 'message', policyVersion: '', doubts, choices: {} };
}

/** Renders a review and keeps its state as the entry points do; returns the callbacks and the choices. */
export function show(
  opened: Review,
  {
    surface = 'dialog',
    check = nothingDoubtful,
    footer,
  }: { surface?: Surface; check?: Check; footer?: string } = {},
) {
  const onSend = vi.fn();
  const onCancel = vi.fn();
  let latest = opened;
  function Stage() {
    const [review, setReview] = useState(opened);
    latest = review;
    return (
      <PageFrame words={en}>
        <ReviewPage
          review={review}
          surface={surface}
          build="1.2.3"
          check={check}
          footer={footer}
          onAction={(action) => setReview((before) => reduceReview(before, action))}
          onSend={onSend}
          onCancel={onCancel}
        />
      </PageFrame>
    );
  }
  render(<Stage />);
  return {
    user: userEvent.setup(),
    onSend,
    onCancel,
    choices: () => latest.choices,
    phase: () => latest.phase,
  };
}

const nothingDoubtful: Check = () => Promise.resolve(undefined);

export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
export const buttonNames = (within_: HTMLElement = document.body) =>
  within(within_)
    .queryAllByRole('button')
    .map((each) => each.getAttribute('aria-label') ?? each.textContent);
/** Returns the text of the live region. */
export const said = () => screen.getByRole('status').textContent;
