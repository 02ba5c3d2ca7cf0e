import type { Can, Client } from './client.ts';

/** Whether what the sender keeps in the pane is still known when Send asks the add-in. */
export const remembersKept = ({ sessionData }: Client): Can =>
  sessionData > 0 ? true : { cannot: 'session data came with Mailbox 1.11' };

/** Whether the sender can insist on an address at all: in the dialog of the same Send, or beforehand in the pane. */
export const mayKeep = (client: Client): Can => (client.messageChild === true ? true : remembersKept(client));
