import { combined, type ChangedFields } from './changed-recipients.ts';
import type { Can } from '../clients/clients.ts';
import type { Host } from '../model/host.ts';
import { changeEvents, newEvents, type LaunchEvent } from '../manifest/launch-events.ts';
import { outcomeOf } from './on-send.ts';
import { runEvent, type Run } from './run-event.ts';
import type { Timeouts } from '../protocol/run-function.ts';

const handlerOf = ({ client, addIn }: Host, type: string, fires: Can): LaunchEvent | undefined => {
  const factor = client.identity.platform === 'iOS' ? 'mobile' : 'desktop';
  return fires === true ? addIn.events[factor].find((one) => one.type === type) : undefined;
};

/** Returns the add-in's handler for changed recipients, if this client calls it. */
const changeHandlerOf = (host: Host): LaunchEvent | undefined => {
  const { client } = host;
  const { kind } = host.mail();
  const fires = kind === 'message' ? client.recipientsChanged : client.attendeesChanged;
  return handlerOf(host, changeEvents[kind], fires);
};

/** Returns the add-in's handler for a new message, if this client calls it. */
const newHandlerOf = (host: Host): LaunchEvent | undefined =>
  host.mail().kind === 'message' ? handlerOf(host, newEvents.message, host.client.newMessage) : undefined;

/**
 * Tells the add-in of a new message and of changed recipients, one event at a time: changes during a handler's
 * run are combined into the next event. Send stops a running handler (office-js 3530) and defers further
 * events.
 */
export class WritingEvents {
  readonly #host: Host;
  #isNew = false;
  #waiting: ChangedFields | undefined;
  #run: Run | undefined;
  #held = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Another item is opened, with or without recipients. */
  opened(fields: ChangedFields | undefined, timeouts: Timeouts): void {
    this.#isNew = newHandlerOf(this.#host) !== undefined;
    if (fields !== undefined && changeHandlerOf(this.#host) !== undefined) this.#waiting = fields;
    void this.#work(timeouts);
  }

  changed(fields: ChangedFields, timeouts: Timeouts): void {
    if (changeHandlerOf(this.#host) === undefined) return;
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

  /** Stops the running handler and discards what the add-in has not been told of. */
  stop(): void {
    this.#isNew = false;
    this.#waiting = undefined;
    if (this.#run !== undefined) this.#host.trace.say('Outlook', 'stops the handler that is running');
    this.#run?.stop();
    this.#run = undefined;
  }

  async #work(timeouts: Timeouts): Promise<void> {
    if (this.#held || this.#run !== undefined) return;
    const next = this.#next();
    if (next === undefined) return;
    const run = runEvent(this.#host, next.handler, next.event, timeouts);
    this.#run = run;
    const outcome = outcomeOf(await run.done);
    if (this.#run !== run) return;
    this.#run = undefined;
    if ('why' in outcome)
      this.#host.trace.wrong(`The handler of ${next.handler.type} failed: ${outcome.why}`);
    await this.#work(timeouts);
  }

  /** Takes the next waiting event; a new message comes first. */
  #next(): { readonly handler: LaunchEvent; readonly event: object } | undefined {
    const opening = this.#isNew ? newHandlerOf(this.#host) : undefined;
    this.#isNew = false;
    if (opening !== undefined) return { handler: opening, event: {} };
    const handler = changeHandlerOf(this.#host);
    const changedRecipientFields = this.#waiting;
    if (handler === undefined || changedRecipientFields === undefined) return undefined;
    this.#waiting = undefined;
    return { handler, event: { changedRecipientFields } };
  }
}
