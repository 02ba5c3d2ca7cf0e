import type { Completion, Host } from '../model/host.ts';
import type { LaunchEvent } from '../manifest/launch-events.ts';
import { runFunction, type Timeouts } from '../protocol/run-function.ts';

/** A running event handler. */
export interface Run {
  readonly done: Promise<Completion | string>;
  /** Ends the handler's runtime. */
  stop(): void;
}

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
