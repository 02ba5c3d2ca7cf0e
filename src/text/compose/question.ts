import { type Group, pairOf, typedDomain } from '../../review/doubts/groups.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import { isNobodyLeft } from '../../review/outcome/nobody-left.ts';
import { questionGroups } from '../../review/doubts/quick-fix.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { Review } from '../../review/review.ts';
import { plainAddress } from '../plain.ts';
import type { Words } from '../words.ts';

/** Returns what the sender is asked about a group: the heading of its card, or of the page if it is alone. */
export function question(words: Words, group: Group): string {
  const { review, alert } = words;
  const [doubt, another] = group;
  const pair = pairOf(group);
  if (pair) return review.pair(plainAddress(pair[0]), plainAddress(pair[1]));
  const name = plainAddress(another ? typedDomain(group) : doubt.recipient.address);
  if (doubt.denied) return review.notAllowed(name);
  const [first, second] = suggestionsFor(doubt).suggestions;
  if (!first) return review.looksWrong(name);
  return second ? review.whichMeant : alert.meant([plainAddress(another ? first.domain : first.address)]);
}

/** Returns the heading of the page. */
export function pageHeading(words: Words, doubts: Review): string {
  const { review } = words;
  const groups = questionGroups(doubts);
  const [only, another] = groups;
  if (!only) return review.severity.notice;
  if (doubts.phase !== 'deciding') return isNobodyLeft(doubts) ? review.nobodyLeft : review.ready;
  if (!another) return question(words, only);
  return groups.some(pairOf)
    ? review.questions(groups.length)
    : review.title(doubts.doubts.filter(needsChoice).length);
}
