import { deferred } from '../deferred.ts';
import type { Frame } from '../model/frame.ts';
import type { Completion, Host } from '../model/host.ts';
import { within } from '../within.ts';

/** How long Outlook waits for the add-in, in milliseconds. */
export interface Timeouts {
  /** Until a page of the add-in is ready. */
  readonly start: number;
  /** Until the sender is told that a Smart Alerts handler takes long. */
  readonly slow: number;
  /** Until Outlook gives up waiting for a function's answer. */
  readonly answer: number;
}

export const defaultTimeouts: Timeouts = { start: 60_000, slow: 5_000, answer: 300_000 };

/** A call of a function: `of` names the event or the button, `runs` the function. */
export interface Call {
  readonly of: string;
  readonly runs: string;
  readonly event: object;
}

export const noStart = 'its page did not start';
export const noAnswer = 'it did not answer in time';
export const closed = 'its page was closed';

let commandNumber = 0;

/** Returns a new command id, which starts with the event or button that the command belongs to. */
const commandId = (of: string): string => `${of}-${++commandNumber}`;

/** Returns the name of the event that a command id belongs to. */
export const eventOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));

/**
 * Calls a function by name in a page of the add-in, as soon as the page can run commands, and waits for
 * `event.completed`. Returns how the function ended, or a phrase that says why it did not.
 */
export const runFunction = async (
  host: Host,
  frame: Frame,
  { of, runs, event }: Call,
  timeouts: Timeouts,
): Promise<Completion | string> => {
  const gone = frame.gone.then(() => closed);
  const late = await within(Promise.race([frame.ready, gone]), timeouts.start, noStart);
  if (late !== undefined) return late;
  const id = commandId(of);
  const { promise, resolve } = deferred<Completion>();
  host.commands.set(id, resolve);
  host.trace.say('Outlook', `calls ${runs}`);
  host.tell(frame, 'appCommandInvoked', [id, runs, JSON.stringify(event)]);
  const ended = await within(Promise.race([promise, gone]), timeouts.answer, noAnswer);
  host.commands.delete(id);
  return ended;
};

/**
 * Returns the hidden page for function buttons and the on-send event, which stays open as long as the item.
 */
const functionFrame = (host: Host): Frame =>
  host.frames().find((frame) => frame.plan.kind === 'functionFile') ??
  host.open({
    kind: 'functionFile',
    url: host.addIn.functionFile,
    title: `${host.addIn.name} (runs unseen)`,
  });

/** Runs a function of the function file. `of` is the id of the function's button, or ItemSend. */
export const runCommand = (
  host: Host,
  of: string,
  runs: string,
  timeouts: Timeouts,
): Promise<Completion | string> =>
  runFunction(host, functionFrame(host), { of, runs, event: { source: { id: of } } }, timeouts);
