import type { Completion, Host } from '../host.ts';
import type { LaunchEvent } from './launch-events.ts';
import { runFunction, type Timeouts } from '../protocol/run-function.ts';

/** A running event handler. */
export interface Run {
  readonly done: Promise<Completion | string>;
  /** Ends the handler's runtime. */
  stop(): void;
}

/** Returns the name of the event that a command id belongs to. */
export const eventOf = (commandId: string): string => commandId.slice(0, commandId.lastIndexOf('-'));

/**
 * Starts the add-in for a launch event in a new runtime, so that nothing in the last one's memory is left.
 * The last runtime stays open until then, so that a second answer from it is noticed.
 */
export const runEvent = (host: Host, { type, runs }: LaunchEvent, event: object, timeouts: Timeouts): Run => {
  for (const old of host.frames()) if (old.plan.kind === 'eventRuntime') host.close(old);
  const { name, runtime, functionFile } = host.addIn;
  const frame = host.open({
    kind: 'eventRuntime',
    url: runtime?.page ?? functionFile,
    title: `${name} (handles ${type} unseen)`,
  });
  return {
    done: runFunction(host, frame, { of: type, runs, event }, timeouts),
    stop: () => host.close(frame),
  };
};
