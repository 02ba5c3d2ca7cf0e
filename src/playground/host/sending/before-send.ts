import type { Host } from '../model/host.ts';
import { sendEvents } from '../manifest/launch-events.ts';
import { askOnSend, type SendResult } from './on-send.ts';
import type { Timeouts } from '../protocol/run-function.ts';
import { askSmartAlerts } from './smart-alerts.ts';

const unasked = (host: Host, reason: string): SendResult => {
  host.trace.say('Outlook', `sends without asking: ${reason}`);
  return { type: 'sent' };
};

/**
 * Asks the add-in whether the item may be sent, by the event in its manifest. Sends if this client does not
 * fire it.
 */
export const askBeforeSend = async (host: Host, timeouts: Timeouts): Promise<SendResult> => {
  const { addIn, client } = host;
  const event = addIn.events.desktop.find(({ type }) => type === sendEvents[host.mail().kind]);
  if (event !== undefined) {
    const { smartAlerts } = client;
    return smartAlerts === true ? askSmartAlerts(host, event, timeouts) : unasked(host, smartAlerts.cannot);
  }
  const { itemSend } = client;
  if (addIn.onSend === undefined) return unasked(host, 'no add-in checks this item');
  return itemSend === true ? askOnSend(host, addIn.onSend, timeouts) : unasked(host, itemSend.cannot);
};
