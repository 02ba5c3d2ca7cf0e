import type { Can, Client } from './client.ts';

/** Returns whether the addresses that the sender keeps in the pane are still known at Send. */
export const remembersKept = ({ sessionData }: Client): Can =>
  sessionData > 0 ? true : { cannot: 'session data came with Mailbox 1.11' };

/**
 * Returns whether the sender can keep an address at all: in the dialog of the same Send, or in the pane
 * before it.
 */
export const mayKeep = (client: Client): Can => (client.messageChild === true ? true : remembersKept(client));
