import type { SendDecision } from './send-decision.ts';

/**
 * Lets one check run at a time. Outlook calls again when Send is pressed twice (office-js 5026), and some
 * clients call twice for one Send (office-js 2379): two dialogs at once are impossible, and a message that
 * the sender did not want to send must not be asked about again. So a second event waits; if the first was
 * not sent, neither is it, otherwise it is checked anew.
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
