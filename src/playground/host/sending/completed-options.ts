import type { Requirements } from '../clients/clients.ts';
import { atLeast } from '../clients/library.ts';
import type { Trace } from '../trace.ts';
import type { Fields } from '../model/wire.ts';

/**
 * The options that a Smart Alerts handler may pass to `event.completed`, with the Mailbox set that introduced
 * each.
 */
const since = {
  allowEvent: '1.12',
  errorMessage: '1.12',
  cancelLabel: '1.14',
  commandId: '1.14',
  contextData: '1.14',
  sendModeOverride: '1.14',
  errorMessageMarkdown: '1.15',
} as const;

type Option = keyof typeof since;
export type CompletedOptions = Readonly<Partial<Record<Option, string>>>;

/** The maximum lengths of texts, in characters (`SmartAlertsEventCompletedOptions`). */
const longest: Readonly<Partial<Record<Option, number>>> = {
  errorMessage: 500,
  errorMessageMarkdown: 500,
  cancelLabel: 20,
};

const isOption = (name: string): name is Option => Object.hasOwn(since, name);

/** Returns a text as Outlook shows it. Cuts and reports a text that is too long. */
const cut = (name: Option, value: string, trace: Trace): string => {
  const most = longest[name] ?? Infinity;
  if (value.length <= most) return value;
  trace.wrong(`${name} has ${value.length} characters; Outlook takes ${most}`);
  return value.slice(0, most);
};

const read = (name: Option, value: unknown, trace: Trace): string => {
  if (typeof value === 'string') return cut(name, value, trace);
  trace.wrong(`${name} is no text; older Outlooks take nothing else`);
  return JSON.stringify(value);
};

/**
 * Returns the options that this client supports, as texts. Like Outlook, ignores newer options silently;
 * reports unknown options and texts that are too long.
 */
export const supportedOptions = (
  options: Fields,
  { Mailbox }: Requirements,
  trace: Trace,
): CompletedOptions => {
  const taken: Partial<Record<Option, string>> = {};
  for (const [name, value] of Object.entries(options)) {
    if (name === 'allowEvent') continue;
    if (!isOption(name)) trace.wrong(`event.completed knows no option ${name}`);
    else if (!atLeast(Mailbox, since[name]))
      trace.say('Outlook', `ignores ${name}, which came with ${since[name]}`);
    else taken[name] = read(name, value, trace);
  }
  return taken;
};
