import type { Policy } from '../../policy/policy.ts';
import type { Alert, AlertButton } from './sending/alert.ts';
import { AlertWindow } from './windows/alert-window.ts';
import { Buttons } from './windows/buttons.ts';
import { ChangeHandler } from './sending/change-handler.ts';
import { changedRecipients, firstRecipients } from './sending/changed-recipients.ts';
import type { Client, Requirements } from './clients/clients.ts';
import { closedBySender } from './windows/dialogs.ts';
import { Faults } from './faults/fault.ts';
import type { Frame, FrameWish } from './windows/frame.ts';
import { Frames } from './windows/frames.ts';
import type { Completion, Host } from './host.ts';
import { requirementsFor, usualLocale } from './protocol/library.ts';
import { Listeners } from './listeners.ts';
import type { Mail, Notice } from './mail.ts';
import type { AddIn, Button } from './manifest/manifest.ts';
import type { SendResult } from './sending/on-send.ts';
import type { OutlookOptions } from './outlook-options.ts';
import { usualPatience, type Patience } from './protocol/run-function.ts';
import { Posts } from './protocol/posts.ts';
import { receive, type Posted } from './protocol/receive.ts';
import { Sends } from './sending/sends.ts';
import { createTrace, type Trace } from './trace.ts';
import { Setting } from './setting.ts';
import type { ThemeName } from './protocol/surroundings.ts';

/** A pretend Outlook on the web without a face: mail, frames of the add-in, and the protocol between them. */
export class Outlook implements Host {
  readonly addIn: AddIn;
  readonly client: Client;
  readonly requirements: Requirements;
  readonly origin: string;
  readonly locale: string;
  readonly trace: Trace;
  readonly faults = new Faults();
  readonly commands = new Map<string, (completion: Completion) => void>();
  readonly answers: Completion[] = [];
  patience: Patience = usualPatience;
  /** Whether `sendAsync` starts the add-in's own Send handler again; Microsoft does not say. */
  sendAsyncAsksAgain = true;
  /** How many messages frames have sent. */
  received = 0;
  readonly #setting: Setting;
  readonly #frames: Frames;
  readonly #posts: Posts;
  readonly #changeListeners = new Listeners<undefined>();
  readonly #leaveListeners = new Listeners<Frame>();
  readonly #alerts = new AlertWindow(() => this.#changed());
  readonly #changes = new ChangeHandler(this);
  readonly #buttons = new Buttons(this);
  readonly #sends = new Sends(this, this.#changes);
  #mail: Mail;
  #settings: Readonly<Record<string, string>> = {};
  #version = 0;

  constructor(options: OutlookOptions) {
    this.addIn = options.addIn;
    this.client = options.client;
    this.requirements = requirementsFor(options.client.requirements, options.backFilled ?? false);
    this.origin = options.origin;
    this.#posts = new Posts(options.origin);
    this.locale = options.locale ?? usualLocale;
    this.#mail = options.mail;
    this.trace = createTrace(options.now, () => this.#changed());
    this.#setting = new Setting(options.client.identity, this.locale, this.requirements);
    this.#frames = new Frames(this, this.#setting, options.stage);
  }

  /** Calls back after every change; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => this.#changeListeners.add(listener);

  /** Calls back when the focus has passed the last (or first) stop of a frame's page. */
  onLeaveFrame = this.#leaveListeners.add;

  /** Calls back when a Send is decided, whoever began it: the sender's press, or the add-in by `sendAsync`. */
  onDecided = this.#sends.onDecided;

  #changed(): void {
    this.#version += 1;
    this.#changeListeners.tell(undefined);
  }

  /** Counts the changes. */
  version = (): number => this.#version;
  mail = (): Mail => this.#mail;
  sent = (): readonly Mail[] => this.#sends.sent();
  frames = (): readonly Frame[] => this.#frames.all();
  sending = (): boolean => this.#sends.isUnderWay();
  alert = (): Alert | undefined => this.#alerts.shown();
  initializationContext = (): string => this.#buttons.context();
  roamingSettings = (): Readonly<Record<string, string>> => this.#settings;

  saveRoamingSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings = settings;
  }

  /** Replaces what stands in the compose window and tells everybody who listens for recipients. */
  change(mail: Mail): void {
    const fields = changedRecipients(this.#mail, mail);
    this.#mail = mail;
    if (fields !== undefined) {
      this.#tellAll('olkRecipientsChanged', JSON.stringify(fields));
      this.#changes.changed(fields, this.patience);
    }
    this.#changed();
  }

  #tellAll(action: string, what: string): void {
    for (const frame of this.#frames.all()) this.tell(frame, action, [what]);
  }

  /** Starts another item: frames and alert of the last one go, as its runtime does. */
  compose(mail: Mail): void {
    this.#alerts.drop();
    this.#changes.stop();
    for (const frame of this.#frames.all()) this.close(frame);
    this.#buttons.forget();
    this.#mail = mail;
    const fields = firstRecipients(mail);
    if (fields !== undefined) this.#changes.changed(fields, this.patience);
    this.#changed();
  }

  /** The sender presses Send. A second press while the first is under way changes nothing. */
  send(): Promise<SendResult> {
    if (!this.sending()) this.trace.say('sender', 'press Send');
    return this.#sends.send(true, this.patience);
  }

  /** The add-in sends, by `sendAsync`. */
  sendNow = (): void => void this.#sends.send(this.sendAsyncAsksAgain, this.patience);

  ask(alert: Alert): Promise<AlertButton | undefined> {
    this.trace.say('Outlook', `shows an alert: ${alert.text}`);
    return this.#alerts.ask(alert);
  }

  dropAlert = (): void => this.#alerts.drop();

  /** A press on a button of the alert. */
  pressAlert(button: AlertButton): void {
    this.trace.say('sender', `press “${button.label}”`);
    this.#alerts.press(button);
  }

  /** A press on the button of a notification. */
  pressNotice = (notice: Notice): void => this.#buttons.pressNotice(notice, this.patience);

  /** A click on the add-in's button on the ribbon. */
  press = (button: Button): Promise<void> => this.#buttons.press(button, this.patience);

  carryOut = (button: Button, context: string): void =>
    this.#buttons.carryOut(button, context, this.patience);

  theme = (): ThemeName => this.#setting.theme;

  /** Outlook gets another theme, and tells the pages that listen. */
  changeTheme(theme: ThemeName): void {
    this.#setting.theme = theme;
    this.#tellAll('officeThemeChanged', this.#setting.themeText());
    this.#changed();
  }

  policy = (): Policy | undefined => this.#setting.policy;

  /** Whatever the add-in starts from now on has this policy, as if it had been packaged with it. What runs now, ends. */
  changePolicy(policy: Policy | undefined): void {
    this.#setting.policy = policy;
    this.compose({ ...this.#mail, notices: [], sessionData: {} });
  }

  open(wish: FrameWish): Frame {
    const frame = this.#frames.open(wish);
    this.#changed();
    return frame;
  }

  close(frame: Frame): void {
    this.#frames.close(frame);
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

  answer: Host['answer'] = (...what) => this.#posts.answer(...what);
  reply: Host['reply'] = (...what) => this.#posts.reply(...what);
  tell: Host['tell'] = (...what) => this.#posts.tell(...what);
  enter: Posts['enter'] = (...where) => this.#posts.enter(...where);
  leave = (frame: Frame): void => this.#leaveListeners.tell(frame);
}
