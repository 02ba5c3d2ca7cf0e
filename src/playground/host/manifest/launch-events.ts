import { all, first, must, typeOf, type Resolve } from './xml.ts';

/** What Outlook does when a Smart Alerts add-in does not allow an item to be sent, or does not answer. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** An event for which Outlook starts the add-in, and the function that it calls. */
export interface LaunchEvent {
  readonly type: string;
  readonly runs: string;
  /** Matters for the two Send events only. Outlook's default is SoftBlock. */
  readonly sendMode: SendMode;
}

/** Where event handlers run: in a page, or in classic Outlook on Windows in its script alone. */
export interface Runtime {
  readonly page: string;
  readonly script?: string;
}

export type FormFactor = 'desktop' | 'mobile';
export type LaunchEvents = Readonly<Record<FormFactor, readonly LaunchEvent[]>>;

/** The events at which a Smart Alerts add-in decides whether an item is sent. */
export const sendEvents = { message: 'OnMessageSend', appointment: 'OnAppointmentSend' } as const;

/** The event at which a sender begins a new message, a reply or a forward. Opening a draft does not fire it. */
export const newEvents = { message: 'OnNewMessageCompose' } as const;

/** The events that report changed recipients. */
export const changeEvents = {
  message: 'OnMessageRecipientsChanged',
  appointment: 'OnAppointmentAttendeesChanged',
} as const;

const factors: Readonly<Record<FormFactor, string>> = {
  desktop: 'DesktopFormFactor',
  mobile: 'MobileFormFactor',
};

const sendModes: readonly string[] = ['PromptUser', 'SoftBlock', 'Block'];

const readMode = (event: Element): SendMode => {
  const mode = event.getAttribute('SendMode') ?? 'SoftBlock';
  if (!sendModes.includes(mode)) throw new Error(`The manifest has an unknown send mode: “${mode}”.`);
  return mode as SendMode;
};

const readEvent = (event: Element): LaunchEvent => ({
  type: must(event.getAttribute('Type'), 'type of a LaunchEvent'),
  runs: must(event.getAttribute('FunctionName'), 'FunctionName of a LaunchEvent'),
  sendMode: readMode(event),
});

const launchPoints = (from: Element): Element[] =>
  all(from, 'ExtensionPoint').filter((point) => typeOf(point) === 'LaunchEvent');

const eventsIn = (root: Element, factor: string): LaunchEvent[] =>
  all(root, factor)
    .flatMap(launchPoints)
    .flatMap((point) => all(point, 'LaunchEvent'))
    .map(readEvent);

/**
 * Reads the events of both form factors.
 *
 * @throws {Error} that says what is wrong with an event
 */
export const readLaunchEvents = (root: Element): LaunchEvents => ({
  desktop: eventsIn(root, factors.desktop),
  mobile: eventsIn(root, factors.mobile),
});

/** Outlook uses only one runtime: events that name another page never start. */
const checkSources = (root: Element, page: string | null): void => {
  for (const point of launchPoints(root)) {
    const source = first(point, 'SourceLocation')?.getAttribute('resid');
    if (source !== page)
      throw new Error(`The manifest’s events name “${source ?? ''}”, its runtime does not.`);
  }
};

/** Reads the runtime of the events; returns `undefined` if the manifest has none. */
export const readRuntime = (root: Element, at: Resolve): Runtime | undefined => {
  const [runtime, second] = all(root, 'Runtime');
  if (second !== undefined) throw new Error('The manifest has more than one Runtime.');
  const resid = runtime?.getAttribute('resid') ?? null;
  checkSources(root, resid);
  if (runtime === undefined) return undefined;
  const override = all(runtime, 'Override').find((one) => one.getAttribute('type') === 'javascript');
  const page = at(resid);
  return override === undefined ? { page } : { page, script: at(override.getAttribute('resid')) };
};
