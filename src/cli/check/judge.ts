import { companyOf } from '../../detector/company.ts';
import { packs } from '../../detector/data/packs/index.ts';
import { buildDirectory } from '../../detector/directory.ts';
import { surroundingsOf } from '../../detector/surroundings.ts';
import { directoryInput } from '../../policy/directory-input.ts';
import type { Policy } from '../../policy/policy.ts';
import { doubtAbout } from '../../review/doubt-about.ts';
import type { Doubt } from '../../review/review.ts';
import { silenceFor } from '../silence-for.ts';

/** The message that every address is judged in. */
export interface Surroundings {
  readonly sender: string;
  /** The other recipients. */
  readonly others: readonly string[];
}

export type Judge = (address: string) => Doubt | undefined;

/** A judge of addresses, each as the only recipient beside the others. The directory is built here, once. */
export function judge(policy: Policy, { sender, others }: Surroundings): Judge {
  const today = new Date().toISOString().slice(0, 10);
  const silence = silenceFor(policy);
  const directory = buildDirectory(directoryInput(policy, { shelf: packs, today, silence }));
  const surroundings = surroundingsOf(companyOf({ sender, recipients: others, remembered: [] }));
  const by = { surroundings, policy, directory };
  return (address) => doubtAbout({ field: 'to', address, displayName: '' }, 'to:0', by);
}
