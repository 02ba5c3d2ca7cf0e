import { deferred } from './deferred.ts';
import type { Frame } from './frame.ts';
import type { Completion, Host } from './host.ts';

/** Why a message did not leave. */
export type SendResult =
  | { readonly type: 'sent' }
  | { readonly type: 'stopped' }
  /** The add-in's page did not start, its function is unknown, or it did not answer in time: on-send always blocks. */
  | { readonly type: 'unavailable'; readonly why: string };

/** How long Outlook waits, in milliseconds. */
export interface Patience {
  /** For the function file to be ready. */
  readonly start: number;
  /** For the function's answer. */
  readonly answer: number;
}

export const usualPatience: Patience = { start: 60_000, answer: 300_000 };

/** The promise, or the words after so many milliseconds. */
const within = async <T>(wait: Promise<T>, ms: number, words: string): Promise<T | string> => {
  const { promise, resolve } = deferred<string>();
  const timer = setTimeout(() => resolve(words), ms);
  try {
    return await Promise.race([wait, promise]);
  } finally {
    clearTimeout(timer);
  }
};

const functionFrame = (host: Host): Frame =>
  host.frames().find((frame) => frame.plan.kind === 'functionFile') ??
  host.open({
    kind: 'functionFile',
    url: host.addIn.functionFile,
    title: `${host.addIn.name} (runs unseen)`,
  });

let commandNumber = 0;

/** Runs a function of the function file by name and waits for `event.completed`. */
export const runFunction = async (
  host: Host,
  name: string,
  patience: Patience,
): Promise<Completion | string> => {
  const frame = functionFrame(host);
  const late = await within(frame.ready, patience.start, 'its page did not start');
  if (late !== undefined) return late;
  const id = `command-${++commandNumber}`;
  const { promise, resolve } = deferred<Completion>();
  host.commands.set(id, resolve);
  host.trace.say('Outlook', `calls ${name}`);
  host.tell(frame, 'appCommandInvoked', [id, name, JSON.stringify({ source: { id: 'ItemSend' } })]);
  const completion = await within(promise, patience.answer, 'it did not answer in time');
  host.commands.delete(id);
  return completion;
};

const judge = (completion: Completion | string): SendResult => {
  if (typeof completion === 'string') return { type: 'unavailable', why: completion };
  if (completion.status === 11101) return { type: 'unavailable', why: 'it does not know the function' };
  if (completion.status !== 0) return { type: 'unavailable', why: `office.js error ${completion.status}` };
  return { type: completion.allowEvent ? 'sent' : 'stopped' };
};

/** Asks the add-in whether the item may leave. */
export const askBeforeSend = async (host: Host, patience: Patience): Promise<SendResult> =>
  judge(await runFunction(host, host.addIn.onSend, patience));
