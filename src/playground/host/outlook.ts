import type { Client, Requirements } from './clients.ts';
import { closedBySender } from './dialogs.ts';
import type { Fault } from './fault.ts';
import { openFrame, planFrame, type Frame, type FrameWish, type Stage } from './frame.ts';
import type { Completion, Host } from './host.ts';
import { requirementsFor } from './library.ts';
import { fieldNumbers, type Mail } from './mail.ts';
import type { AddIn, Button } from './manifest.ts';
import { askBeforeSend, runFunction, usualPatience, type Patience, type SendResult } from './on-send.ts';
import { receive, type Posted } from './receive.ts';
import { createTrace, type Trace } from './trace.ts';
import { answerText, eventText, focusText, type Request } from './wire.ts';

export interface OutlookOptions {
  readonly addIn: AddIn;
  readonly client: Client;
  /** Whether `newer-office.js` runs in the add-in's pages, so that they may be told of newer requirement sets. */
  readonly backFilled?: boolean;
  /** Scheme, host and port of the page in which this Outlook runs. */
  readonly origin: string;
  readonly stage: Stage;
  readonly mail: Mail;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** A pretend Outlook on the web without a face: mail, frames of the add-in, and the protocol between them. */
export class Outlook implements Host {
  readonly addIn: AddIn;
  readonly client: Client;
  readonly requirements: Requirements;
  readonly origin: string;
  readonly trace: Trace;
  readonly faults = new Map<string, Fault>();
  readonly commands = new Map<string, (completion: Completion) => void>();
  readonly answers: Completion[] = [];
  patience: Patience = usualPatience;
  /** How many messages frames have sent. */
  received = 0;
  readonly #options: OutlookOptions;
  readonly #listeners = new Set<() => void>();
  readonly #leaveListeners = new Set<(frame: Frame) => void>();
  #mail: Mail;
  #sent: readonly Mail[] = [];
  #frames: readonly Frame[] = [];
  #settings: Readonly<Record<string, string>> = {};
  #sending: Promise<SendResult> | undefined;
  #frameNumber = 0;
  #version = 0;

  constructor(options: OutlookOptions) {
    this.#options = options;
    this.addIn = options.addIn;
    this.client = options.client;
    this.requirements = requirementsFor(options.client.requirements, options.backFilled ?? false);
    this.origin = options.origin;
    this.#mail = options.mail;
    this.trace = createTrace(options.now, () => this.#changed());
  }

  /** Calls back after every change; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back when the focus has passed the last (or first) stop of a frame's page. */
  onLeaveFrame = (listener: (frame: Frame) => void): (() => void) => {
    this.#leaveListeners.add(listener);
    return () => this.#leaveListeners.delete(listener);
  };

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Counts the changes. */
  version = (): number => this.#version;
  mail = (): Mail => this.#mail;
  sent = (): readonly Mail[] => this.#sent;
  frames = (): readonly Frame[] => this.#frames;
  sending = (): boolean => this.#sending !== undefined;
  roamingSettings = (): Readonly<Record<string, string>> => this.#settings;

  saveRoamingSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings = settings;
  }

  /** Replaces what stands in the compose window and tells the frames that listen for recipients. */
  change(mail: Mail): void {
    const before = this.#mail;
    this.#mail = mail;
    const [to, cc, bcc] = ([0, 1, 2] as const).map((one) => before.recipients[one] !== mail.recipients[one]);
    if (to === true || cc === true || bcc === true) {
      for (const frame of this.#frames) {
        this.tell(frame, 'olkRecipientsChanged', [JSON.stringify({ to, cc, bcc })]);
      }
    }
    this.#changed();
  }

  /** Starts another item: the frames of the last one go, as its runtime does. */
  compose(mail: Mail): void {
    for (const frame of this.#frames) this.close(frame);
    this.#mail = mail;
    this.#changed();
  }

  /** The sender presses Send. A second press while the first is under way changes nothing. */
  send(): Promise<SendResult> {
    this.#sending ??= this.#ask();
    return this.#sending;
  }

  async #ask(): Promise<SendResult> {
    this.trace.say('sender', 'press Send');
    const result = await askBeforeSend(this, this.patience);
    this.#sending = undefined;
    if (result.type === 'sent') {
      this.#sent = [this.#mail, ...this.#sent];
      const count = fieldNumbers[this.#mail.kind].reduce<number>(
        (sum, one) => sum + this.#mail.recipients[one].length,
        0,
      );
      this.trace.say('Outlook', `sends it to ${count} ${count === 1 ? 'recipient' : 'recipients'}`);
    } else {
      this.trace.say('Outlook', 'does not send it');
    }
    return result;
  }

  /** A click on the add-in's button on the ribbon. */
  async press(button: Button): Promise<void> {
    this.trace.say('sender', `press “${button.label}”`);
    if ('runs' in button.opens) {
      await runFunction(this, button.opens.runs, this.patience);
      return;
    }
    const pane = this.#frames.find((frame) => frame.plan.kind === 'taskpane');
    if (pane === undefined) this.open({ kind: 'taskpane', url: button.opens.pane, title: this.addIn.name });
    else this.close(pane);
  }

  open(wish: FrameWish): Frame {
    const plan = planFrame(wish, `${wish.kind}-${++this.#frameNumber}`, this.client.identity, this.origin);
    const frame = openFrame(plan, this.#options.stage, wish.parent);
    this.#frames = [...this.#frames, frame];
    this.#changed();
    return frame;
  }

  /** Removes a frame, and the dialogs it opened. */
  close(frame: Frame): void {
    for (const child of this.#frames.filter((one) => one.parent === frame)) this.close(child);
    this.#frames = this.#frames.filter((one) => one !== frame);
    frame.shown.remove();
    this.#changed();
  }

  /** The × of a dialog or of the pane. */
  dismiss(frame: Frame): void {
    if (frame.plan.kind === 'dialog') closedBySender(this, frame);
    else this.close(frame);
  }

  receive(posted: Posted): void {
    this.received += 1;
    receive(this, posted);
  }

  answer(frame: Frame, request: Request, data: object): void {
    frame.shown.post(answerText(request, data, this.origin), frame.origin);
  }

  answerNull(frame: Frame, request: Request): void {
    frame.shown.post(answerText(request, null, this.origin), frame.origin);
  }

  tell(frame: Frame, action: string, data: unknown): boolean {
    if (!frame.registered.has(action)) return false;
    frame.shown.post(eventText(frame.conversation, action, data, this.origin), frame.origin);
    return true;
  }

  leave(frame: Frame): void {
    for (const listener of this.#leaveListeners) listener(frame);
  }

  /** Puts the focus on the first or the last thing in a frame's page that takes it. */
  enter(frame: Frame, where: 'first' | 'last'): void {
    frame.shown.post(focusText(frame.conversation, where === 'first' ? 11 : 12, this.origin), frame.origin);
  }
}
