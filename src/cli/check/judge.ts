import { companyOf } from '../../detector/company.ts';
import { surroundingsOf } from '../../detector/surroundings.ts';
import type { Surroundings } from '../../detector/surroundings.ts';
import type { Policy } from '../../policy/policy.ts';
import { doubtAbout } from '../../review/doubt-about.ts';
import type { Doubt } from '../../review/review.ts';
import { directoryFor } from '../directory-for.ts';

/** The message that every address is judged in. */
export interface MessageAround {
  readonly sender: string;
  /** The other recipients. */
  readonly others: readonly string[];
}

export type Judge = (address: string, displayName: string) => Doubt | undefined;

/** A judge of addresses, each as the only recipient beside the others. The directory is built here, once. */
export function judge(policy: Policy, message: MessageAround): Judge {
  const directory = directoryFor(policy);
  const by = { surroundings: surroundingsIn(message), policy, directory };
  return (address, displayName) => doubtAbout({ field: 'to', address, displayName }, 'to:0', by);
}

/** What the message says, counted. The address that is judged is no part of it. */
export function surroundingsIn({ sender, others }: MessageAround): Surroundings {
  return surroundingsOf(companyOf({ sender, recipients: others, remembered: [] }));
}
