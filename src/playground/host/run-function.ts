import { deferred } from './deferred.ts';
import type { Frame } from './frame.ts';
import type { Completion, Host } from './host.ts';
import { within } from './within.ts';

/** How long Outlook waits, in milliseconds. */
export interface Patience {
  /** For a page of the add-in to be ready. */
  readonly start: number;
  /** For a Smart Alerts handler, before the sender is told that it takes long. */
  readonly slow: number;
  /** For a function's answer; then Outlook gives up. */
  readonly answer: number;
}

export const usualPatience: Patience = { start: 60_000, slow: 5_000, answer: 300_000 };

/** A function of the add-in on its way. */
export interface Run {
  /** How it ended, or in words why it did not. */
  readonly done: Promise<Completion | string>;
  /** Its answer, should one come, no longer counts. */
  stop(): void;
}

/** What is called: `of` names the event or the button, `runs` the function. */
export interface Call {
  readonly of: string;
  readonly runs: string;
  readonly event: object;
}

export const noStart = 'its page did not start';
export const noAnswer = 'it did not answer in time';

let commandNumber = 0;

/** Calls a function by name in a page of the add-in, once that can run commands, and waits for `event.completed`. */
export const runFunction = (host: Host, frame: Frame, call: Call, patience: Patience): Run => {
  const id = `${call.of}-${++commandNumber}`;
  const { promise, resolve } = deferred<Completion | string>();
  const stop = (): void => {
    host.commands.delete(id);
    resolve('it was stopped');
  };
  const start = async (): Promise<Completion | string> => {
    const late = await within(Promise.race([frame.ready, promise]), patience.start, noStart);
    if (late !== undefined) return late;
    host.commands.set(id, resolve);
    host.trace.say('Outlook', `calls ${call.runs}`);
    host.tell(frame, 'appCommandInvoked', [id, call.runs, JSON.stringify(call.event)]);
    const completion = await within(promise, patience.answer, noAnswer);
    stop();
    return completion;
  };
  return { done: start(), stop };
};

/** The hidden page for function buttons and the on-send event; it lives as long as the item. */
const functionFrame = (host: Host): Frame =>
  host.frames().find((frame) => frame.plan.kind === 'functionFile') ??
  host.open({
    kind: 'functionFile',
    url: host.addIn.functionFile,
    title: `${host.addIn.name} (runs unseen)`,
  });

/** Runs a function of the function file. `of` is the id of the control it belongs to, or ItemSend. */
export const runCommand = (host: Host, of: string, runs: string, patience: Patience): Run =>
  runFunction(host, functionFrame(host), { of, runs, event: { source: { id: of } } }, patience);
