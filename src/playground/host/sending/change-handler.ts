import { combined, type ChangedFields } from './changed-recipients.ts';
import type { Host } from '../model/host.ts';
import { changeEvents, type LaunchEvent } from '../manifest/launch-events.ts';
import { outcomeOf } from './on-send.ts';
import { runEvent, type Run } from './run-event.ts';
import type { Timeouts } from '../protocol/run-function.ts';

/** Returns the add-in's handler for changed recipients, if this client calls it. */
const handlerOf = (host: Host): LaunchEvent | undefined => {
  const { client, addIn } = host;
  const { kind } = host.mail();
  const fires = kind === 'message' ? client.recipientsChanged : client.attendeesChanged;
  const factor = client.identity.platform === 'iOS' ? 'mobile' : 'desktop';
  return fires === true ? addIn.events[factor].find((one) => one.type === changeEvents[kind]) : undefined;
};

/**
 * Tells the add-in of changed recipients, one event at a time: changes during a handler's run are combined
 * into the next event. Send stops a running handler (office-js 3530) and defers further events.
 */
export class ChangeHandler {
  readonly #host: Host;
  #waiting: ChangedFields | undefined;
  #run: Run | undefined;
  #held = false;

  constructor(host: Host) {
    this.#host = host;
  }

  changed(fields: ChangedFields, timeouts: Timeouts): void {
    if (handlerOf(this.#host) === undefined) return;
    this.#waiting = combined(this.#waiting, fields);
    void this.#work(timeouts);
  }

  /** A Send begins: stops the handler and defers events. */
  hold(): void {
    this.#held = true;
    this.stop();
  }

  /** A Send has ended: runs the handler for deferred changes. */
  release(timeouts: Timeouts): void {
    this.#held = false;
    void this.#work(timeouts);
  }

  /** Stops the running handler and discards the changes that the add-in has not been told of. */
  stop(): void {
    this.#waiting = undefined;
    if (this.#run !== undefined) this.#host.trace.say('Outlook', 'stops the handler of changed recipients');
    this.#run?.stop();
    this.#run = undefined;
  }

  async #work(timeouts: Timeouts): Promise<void> {
    const event = handlerOf(this.#host);
    const changedRecipientFields = this.#waiting;
    if (event === undefined || changedRecipientFields === undefined || this.#held || this.#run !== undefined)
      return;
    this.#waiting = undefined;
    const run = runEvent(this.#host, event, { changedRecipientFields }, timeouts);
    this.#run = run;
    const outcome = outcomeOf(await run.done);
    if (this.#run !== run) return;
    this.#run = undefined;
    if ('why' in outcome) this.#host.trace.wrong(`The handler of ${event.type} failed: ${outcome.why}`);
    await this.#work(timeouts);
  }
}
