import { askBeforeSend } from './before-send.ts';
import type { WritingEvents } from './writing-events.ts';
import type { Host } from '../model/host.ts';
import { Listeners } from '../listeners.ts';
import { recipientCount, type Mail } from '../mail.ts';
import type { SendResult } from './on-send.ts';
import type { Timeouts } from '../protocol/run-function.ts';

/** The Sends of one compose window, one at a time, and the sent items. */
export class Sends {
  readonly #host: Host;
  readonly #writing: WritingEvents;
  readonly #changed: () => void;
  readonly #decidedListeners = new Listeners<SendResult>();
  #underWay: Promise<SendResult> | undefined;
  #sent: readonly Mail[] = [];

  /**
   * @param writing the events that are deferred while a Send is in progress
   * @param changed called when a Send has started or ended
   */
  constructor(host: Host, writing: WritingEvents, changed: () => void) {
    this.#host = host;
    this.#writing = writing;
    this.#changed = changed;
  }

  isUnderWay = (): boolean => this.#underWay !== undefined;

  /** Returns the sent items, newest first. */
  sent = (): readonly Mail[] => this.#sent;

  /** Calls the listener when a Send has ended. */
  onDecided = this.#decidedListeners.add;

  /**
   * Sends the item if the add-in allows it. If a Send is in progress, returns its result instead.
   *
   * @param asks whether to ask the add-in
   */
  send(asks: boolean, timeouts: Timeouts): Promise<SendResult> {
    if (this.#underWay === undefined) {
      this.#underWay = this.#decide(asks, timeouts);
      this.#changed();
    }
    return this.#underWay;
  }

  async #decide(asks: boolean, timeouts: Timeouts): Promise<SendResult> {
    this.#writing.hold();
    const result = await this.#answer(asks, timeouts);
    this.#underWay = undefined;
    if (result.type === 'sent') this.#leave();
    else this.#host.trace.say('Outlook', 'does not send it');
    this.#writing.release(timeouts);
    this.#changed();
    this.#decidedListeners.tell(result);
    return result;
  }

  /**
   * Outlook itself refuses an item without recipients, before the add-in runs and after the add-in has removed
   * the last one. Is asynchronous in any case: otherwise an immediate result would still count as in progress.
   */
  async #answer(asks: boolean, timeouts: Timeouts): Promise<SendResult> {
    if (this.#hasNobody()) return { type: 'no-recipient' };
    const result = asks ? await askBeforeSend(this.#host, timeouts) : ({ type: 'sent' } as const);
    return result.type === 'sent' && this.#hasNobody() ? { type: 'no-recipient' } : result;
  }

  #hasNobody(): boolean {
    return recipientCount(this.#host.mail()) === 0;
  }

  #leave(): void {
    const mail = this.#host.mail();
    this.#writing.stop();
    this.#sent = [mail, ...this.#sent];
    const count = recipientCount(mail);
    this.#host.trace.say('Outlook', `sends it to ${count} ${count === 1 ? 'recipient' : 'recipients'}`);
  }
}
