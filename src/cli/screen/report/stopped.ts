import type { Stopped } from '../../../text/admin/screen-words.ts';
import type { Screening } from '../screening-schema.ts';

/** Returns the numbers of the headline. */
export function stoppedIn({ totals, weeks }: Screening): Stopped {
  const sum = (severity: 'notice' | 'confirm' | 'block') =>
    weeks.reduce((so, week) => so + week[severity], 0);
  return {
    messages: totals.messages,
    prompts: totals.prompts,
    confirm: sum('confirm'),
    block: sum('block'),
    notice: sum('notice'),
  };
}
