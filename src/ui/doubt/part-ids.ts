import type { Doubt } from '../../review/review.ts';

/** The ids of the parts of a doubt that describe its heading when that gets focus. */
export interface PartIds {
  readonly prominence: string;
  readonly spelled: string;
  readonly reason: string;
}

/** Returns the ids of a doubt's parts, which are on the page once. A group has those of its first doubt. */
export function partIds({ id }: Doubt): PartIds {
  return { prominence: `${id}-prominence`, spelled: `${id}-spelled`, reason: `${id}-reason` };
}

/** Returns all of them, for `aria-describedby`. */
export function describedBy(doubt: Doubt): string {
  const { prominence, spelled, reason } = partIds(doubt);
  return `${prominence} ${spelled} ${reason}`;
}
