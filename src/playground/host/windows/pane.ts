import type { Host } from '../model/host.ts';

const told = 'olkInitializationContextChanged';

/**
 * Opens the pane for a button of the alert or of a notification. Reloads an open pane, unless it listens for
 * InitializationContextChanged (Mailbox 1.15).
 */
export const openPane = (host: Host, url: string): void => {
  const open = host.frames().find((frame) => frame.plan.kind === 'taskpane');
  if (open !== undefined && host.tell(open, told, [host.initializationContext()])) return;
  if (open !== undefined) host.close(open);
  host.open({ kind: 'taskpane', url, title: host.addIn.name });
};
