import type { SendDecision } from './send-decision.ts';

/**
 * Returns a function that runs one check at a time. Outlook raises a second event when Send is pressed twice
 * (office-js 5026), and some clients raise two for one Send (office-js 2379). Two dialogs at once are
 * impossible, and a sender who decided not to send must not be asked again. So the second event waits. If the
 * first is not sent, the second is not either; otherwise it is checked anew.
 */
export function oneAtATime(): (check: () => Promise<SendDecision>) => Promise<SendDecision> {
  let running: Promise<SendDecision> | undefined;
  return async (check) => {
    const mine: Promise<SendDecision> = running ? follow(running, check) : check();
    running = mine;
    try {
      return await mine;
    } finally {
      if (running === mine) running = undefined;
    }
  };
}

async function follow(
  first: Promise<SendDecision>,
  check: () => Promise<SendDecision>,
): Promise<SendDecision> {
  const decision = await first.catch(() => undefined);
  return decision?.send === false ? decision : check();
}
