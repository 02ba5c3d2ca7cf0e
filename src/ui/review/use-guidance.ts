import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { questionGroups } from '../../review/doubts/quick-fix.ts';
import type { Review } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';
import { announcement, stateOf } from './announcement.ts';
import { focusStop } from '../focus/focus-stop.ts';
import { type FocusTarget, focusTarget } from '../focus/focus-target.ts';
import { useDeliberateEnter, type DeliberateEnter } from '../focus/use-deliberate-enter.ts';

/** What the page connects to guide keyboard and screen reader users through the review. */
export interface Guidance {
  /** Registers the heading of a doubt under its id, and that of a group under `headingOfGroup`. */
  readonly heading: (name: string, element: HTMLElement | null) => void;
  readonly send: DeliberateEnter;
  readonly status: RefObject<HTMLDivElement | null>;
  /** Why *Send* did nothing, where it was tried and the review has not changed since. */
  readonly reminder: string;
  /** Leads to the first open doubt and says how many are left. */
  readonly remind: () => void;
}

/**
 * Moves focus and announces when the review opened or changed. Writes the live region directly; React renders
 * no text in it.
 */
export function useGuidance(review: Review, words: Words, mayLead: () => boolean): Guidance {
  const headings = useRef(new Map<string, HTMLElement>());
  const status = useRef<HTMLDivElement>(null);
  const last = useRef<Review>(undefined);
  const [reminded, setReminded] = useState<Review>();

  const heading = useCallback((name: string, element: HTMLElement | null) => {
    if (element) headings.current.set(name, element);
    else headings.current.delete(name);
  }, []);

  const say = useCallback((sentence: string) => {
    if (status.current) status.current.textContent = sentence;
  }, []);

  const send = useDeliberateEnter(() => say(words.review.enterAgain));
  const { lead } = send;

  const leadTo = useCallback(
    (target: FocusTarget | undefined) => {
      const element = target && target !== 'send' && headings.current.get(target.heading);
      if (target === 'send') lead();
      else if (element) focusStop(element);
    },
    [lead],
  );

  useLayoutEffect(() => {
    const before = last.current;
    if (before === review) return undefined;
    last.current = review;
    const target = mayLead() ? focusTarget(before?.choices, review) : undefined;
    leadTo(target);
    const said = announcement(words, before, review);
    if (before && said !== '') say(said);
    // The heading that has the focus is read anyway.
    if (before || (target && questionGroups(review).length < 2)) return undefined;
    // Screen readers ignore the initial text of a live region, so it is set after the region is known.
    const later = setTimeout(() => say(said), 100);
    return () => {
      clearTimeout(later);
    };
  }, [review, words, say, leadTo, mayLead]);

  const remind = () => {
    setReminded(review);
    leadTo(focusTarget(undefined, review));
    say(stateOf(words, review));
  };

  return { heading, send, status, remind, reminder: reminded === review ? stateOf(words, review) : '' };
}
