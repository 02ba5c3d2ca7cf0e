// The global object of a page. The JavaScript runtime of classic Outlook may lack it: there `associate` is enough.
declare const self: Record<string, unknown> | undefined;

/** A handler that Outlook calls by the name in the manifest. */
export type Action = (event: Office.AddinCommands.Event) => void;

/**
 * Makes a handler known to Outlook, at the top level of the bundle: on-send looks for a global function, Smart Alerts for
 * an association, and both must exist when office.js is ready.
 */
export function offer(name: string, action: Action): void {
  if (typeof self !== 'undefined') self[name] = action;
  Office.actions.associate(name, action);
  void Office.onReady();
}
