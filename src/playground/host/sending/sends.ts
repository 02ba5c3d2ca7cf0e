import { askBeforeSend } from './before-send.ts';
import type { ChangeHandler } from './change-handler.ts';
import type { Host } from '../host.ts';
import { Listeners } from '../listeners.ts';
import { recipientCount, type Mail } from '../mail.ts';
import type { SendResult } from './on-send.ts';
import type { Patience } from '../protocol/run-function.ts';

/** The Sends of one compose window, one at a time, and what left. */
export class Sends {
  readonly #host: Host;
  readonly #changes: ChangeHandler;
  readonly #decidedListeners = new Listeners<SendResult>();
  #underWay: Promise<SendResult> | undefined;
  #sent: readonly Mail[] = [];

  /** `changes` waits while a Send is under way. */
  constructor(host: Host, changes: ChangeHandler) {
    this.#host = host;
    this.#changes = changes;
  }

  isUnderWay = (): boolean => this.#underWay !== undefined;

  /** What left, the newest first. */
  sent = (): readonly Mail[] => this.#sent;

  /** Calls back when a Send is decided. */
  onDecided = this.#decidedListeners.add;

  /** Sends, if the add-in lets it where it is asked; what is under way already goes on instead. */
  send(asks: boolean, patience: Patience): Promise<SendResult> {
    this.#underWay ??= this.#decide(asks, patience);
    return this.#underWay;
  }

  async #decide(asks: boolean, patience: Patience): Promise<SendResult> {
    this.#changes.hold();
    const result = await this.#answer(asks, patience);
    this.#underWay = undefined;
    if (result.type === 'sent') this.#leave();
    else this.#host.trace.say('Outlook', 'does not send it');
    this.#changes.release(patience);
    this.#decidedListeners.tell(result);
    return result;
  }

  /** Later in any case: what is decided at once would still count as under way. */
  async #answer(asks: boolean, patience: Patience): Promise<SendResult> {
    return asks ? askBeforeSend(this.#host, patience) : { type: 'sent' };
  }

  #leave(): void {
    const mail = this.#host.mail();
    this.#changes.stop();
    this.#sent = [mail, ...this.#sent];
    const count = recipientCount(mail);
    this.#host.trace.say('Outlook', `sends it to ${count} ${count === 1 ? 'recipient' : 'recipients'}`);
  }
}
