// The global object of a page. The JavaScript runtime of classic Outlook may lack it: there `associate` is enough.
declare const self: Record<string, unknown> | undefined;

/** A handler that Outlook calls by the name in the manifest. */
export type Action = (event: Office.AddinCommands.Event) => void;

/**
 * Makes handlers known to Outlook, at the top level of the bundle: on-send looks for a global function, Smart Alerts for
 * an association, and both must exist when office.js is ready. Only a page has to say that it waits for office.js; classic
 * Outlook's JavaScript runtime runs nothing behind `onReady`.
 */
export function registerHandlers(actions: Readonly<Record<string, Action>>): void {
  for (const name of Object.keys(actions)) {
    const action = actions[name];
    if (typeof self !== 'undefined') self[name] = action;
    if (action) Office.actions.associate(name, action);
  }
  if (typeof self !== 'undefined') void Office.onReady();
}
