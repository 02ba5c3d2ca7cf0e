// The global object of a page. It may be missing in classic Outlook's JavaScript runtime, which needs only
// `associate`.
declare const self: Record<string, unknown> | undefined;

/** A handler that Outlook calls by its name in the manifest. */
export type Action = (event: Office.AddinCommands.Event) => void;

/**
 * Registers handlers with Outlook. Must run at the top level of the bundle, because the handlers must exist
 * when office.js is ready: on-send looks for a global function, Smart Alerts for an association. Only a page
 * calls `onReady`: classic Outlook's JavaScript runtime runs nothing after it.
 */
export function registerHandlers(actions: Readonly<Record<string, Action>>): void {
  for (const name of Object.keys(actions)) {
    const action = actions[name];
    if (typeof self !== 'undefined') self[name] = action;
    if (action) Office.actions.associate(name, action);
  }
  if (typeof self !== 'undefined') void Office.onReady();
}
