import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Review } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';
import { announcement } from './announcement.ts';
import { focusStop } from '../focus/focus-stop.ts';
import { focusTarget } from '../focus/focus-target.ts';
import { useDeliberateEnter, type DeliberateEnter } from '../focus/use-deliberate-enter.ts';

/** What the page connects to guide keyboard and screen reader users through the review. */
export interface Guidance {
  /** Registers the heading of a doubt under its id, and that of a group under `headingOfGroup`. */
  readonly heading: (name: string, element: HTMLElement | null) => void;
  readonly send: DeliberateEnter;
  readonly status: RefObject<HTMLDivElement | null>;
}

/**
 * Moves focus and announces when the review opened or changed. Writes the live region directly; React renders
 * no text in it.
 */
export function useGuidance(review: Review, words: Words, mayLead: () => boolean): Guidance {
  const headings = useRef(new Map<string, HTMLElement>());
  const status = useRef<HTMLDivElement>(null);
  const last = useRef<Review>(undefined);

  const heading = useCallback((name: string, element: HTMLElement | null) => {
    if (element) headings.current.set(name, element);
    else headings.current.delete(name);
  }, []);

  const say = useCallback((sentence: string) => {
    if (status.current) status.current.textContent = sentence;
  }, []);

  const send = useDeliberateEnter(() => say(words.review.enterAgain));
  const { lead } = send;

  useLayoutEffect(() => {
    const before = last.current;
    if (before === review) return undefined;
    last.current = review;
    const target = mayLead() ? focusTarget(before?.choices, review) : undefined;
    if (target === 'send') lead();
    else if (target) focusOn(headings.current.get(target.heading));
    const said = announcement(words, before, review);
    if (said !== '' && before) say(said);
    if (said === '' || before) return undefined;
    // Screen readers ignore the initial text of a live region, so it is set after the region is known.
    const later = setTimeout(() => say(said), 100);
    return () => {
      clearTimeout(later);
    };
  }, [review, words, say, lead, mayLead]);

  return { heading, send, status };
}

function focusOn(element: HTMLElement | undefined): void {
  if (element) focusStop(element);
}
