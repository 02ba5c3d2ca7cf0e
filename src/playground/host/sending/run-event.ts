import type { Completion, Host } from '../host.ts';
import type { LaunchEvent } from './launch-events.ts';
import { runFunction, type Patience } from '../protocol/run-function.ts';

/** A handler on its way. */
export interface Run {
  readonly done: Promise<Completion | string>;
  /** Ends its runtime. */
  stop(): void;
}

/** The name of the event to which an answer belongs, by the command's id. */
export const eventOf = (commandId: string): string => commandId.slice(0, commandId.lastIndexOf('-'));

/**
 * Starts the add-in for a launch event, in a runtime of its own: nothing that the last one held in memory is left.
 * The last one stays until then, so that a second answer does not go unseen.
 */
export const runEvent = (host: Host, { type, runs }: LaunchEvent, event: object, patience: Patience): Run => {
  for (const old of host.frames()) if (old.plan.kind === 'eventRuntime') host.close(old);
  const { name, runtime, functionFile } = host.addIn;
  const frame = host.open({
    kind: 'eventRuntime',
    url: runtime?.page ?? functionFile,
    title: `${name} (handles ${type} unseen)`,
  });
  return {
    done: runFunction(host, frame, { of: type, runs, event }, patience),
    stop: () => host.close(frame),
  };
};
