import type { Policy } from '../../policy/policy.ts';
import type { Alert, AlertButton } from './model/alert.ts';
import { AlertWindow } from './windows/alert-window.ts';
import { Buttons } from './buttons.ts';
import { ComposedItem } from './composed-item.ts';
import { WritingEvents } from './sending/writing-events.ts';
import { changedRecipients, initialRecipients } from './sending/changed-recipients.ts';
import type { Client, Requirements } from './clients/clients.ts';
import { closedBySender } from './windows/dialogs.ts';
import { Faults } from './faults/fault.ts';
import type { Frame, FrameRequest } from './model/frame.ts';
import { Frames } from './windows/frames.ts';
import type { Completion, Host } from './model/host.ts';
import { requirementsFor, defaultLocale } from './clients/library.ts';
import { Listeners } from './listeners.ts';
import { withoutAddInData, type Mail, type Notice } from './mail.ts';
import { notInstalled, type AddIn, type Button } from './manifest/manifest.ts';
import type { SendResult } from './sending/on-send.ts';
import type { OutlookOptions } from './outlook-options.ts';
import { defaultTimeouts, type Timeouts } from './protocol/run-function.ts';
import { Posts } from './protocol/posts.ts';
import { receive, type Posted } from './protocol/receive.ts';
import { Sends } from './sending/sends.ts';
import { Revisions } from './revisions.ts';
import { createTrace, type Trace } from './trace.ts';
import { OutlookSettings } from './windows/outlook-settings.ts';
import type { ThemeName } from './model/page-context.ts';

/** A simulated Outlook without a user interface: the mail, the add-in's frames and their protocol. */
export class Outlook implements Host {
  addIn: AddIn;
  readonly client: Client;
  readonly requirements: Requirements;
  readonly origin: string;
  readonly locale: string;
  readonly trace: Trace;
  readonly faults = new Faults();
  readonly commands = new Map<string, (completion: Completion) => void>();
  readonly answers: Completion[] = [];
  timeouts: Timeouts = defaultTimeouts;
  /** Whether `sendAsync` runs the add-in's own Send handler again; Microsoft does not document it. */
  sendAsyncAsksAgain = true;
  /** How many messages have been received from frames. */
  received = 0;
  readonly #packaged: AddIn;
  readonly #settings: OutlookSettings;
  readonly #alerts: AlertWindow;
  readonly #frames: Frames;
  readonly #posts: Posts;
  readonly #revisions = new Revisions();
  readonly #leaveListeners = new Listeners<Frame>();
  readonly #writing = new WritingEvents(this);
  readonly #buttons = new Buttons(this);
  readonly #sends = new Sends(this, this.#writing, () => this.#revisions.add());
  readonly #item: ComposedItem;

  constructor(options: OutlookOptions) {
    this.addIn = this.#packaged = options.addIn;
    this.client = options.client;
    this.requirements = requirementsFor(options.client.requirements, options.backFilled ?? false);
    this.origin = options.origin;
    this.#posts = new Posts(options.origin);
    this.locale = options.locale ?? defaultLocale;
    this.#item = new ComposedItem(options.mail);
    this.trace = createTrace(options.now);
    this.#alerts = new AlertWindow(this.trace, () => this.#revisions.add());
    this.#settings = new OutlookSettings(options.client.identity, this.locale, this.requirements);
    this.#frames = new Frames(this, this.#settings, options.stage, () => this.#revisions.add());
  }

  /**
   * Calls the listener after every change, except of the log (`trace.subscribe`); returns the function that
   * removes it.
   */
  subscribe = this.#revisions.subscribe;

  /** Calls the listener when the focus has moved past the last or the first tab stop of a frame's page. */
  onLeaveFrame = this.#leaveListeners.add;

  /** Calls the listener when a Send has ended, started by the sender or by `sendAsync`. */
  onDecided = this.#sends.onDecided;

  /** Returns how many changes there have been. */
  version = this.#revisions.count;
  mail = (): Mail => this.#item.mail();
  /** Returns the item as it stood when the sender first pressed Send or opened the pane. */
  asWritten = (): Mail => this.#item.asWritten();
  sent = (): readonly Mail[] => this.#sends.sent();
  frames = (): readonly Frame[] => this.#frames.all();
  sending = (): boolean => this.#sends.isUnderWay();
  alert = (): Alert | undefined => this.#alerts.shown();
  initializationContext = (): string => this.#buttons.context();
  roamingSettings: Host['roamingSettings'] = () => this.#settings.roaming;
  saveRoamingSettings: Host['saveRoamingSettings'] = (settings) => this.#settings.saveRoaming(settings);

  /** Replaces the content of the compose window and tells those who listen for changed recipients. */
  change(mail: Mail): void {
    const fields = changedRecipients(this.mail(), mail);
    this.#item.change(mail);
    if (fields !== undefined) {
      this.#tellAll('olkRecipientsChanged', JSON.stringify(fields));
      this.#writing.changed(fields, this.timeouts);
    }
    this.#revisions.add();
  }

  #tellAll(action: string, what: string): void {
    for (const frame of this.#frames.all()) this.tell(frame, action, [what]);
  }

  /** Starts another item: closes the alert, the frames and the event runtime of the last one. */
  compose(mail: Mail): void {
    this.#alerts.drop();
    this.#writing.stop();
    for (const frame of this.#frames.all()) this.close(frame);
    this.#buttons.forget();
    this.#item.replace(mail);
    this.#writing.opened(initialRecipients(mail), this.timeouts);
    this.#revisions.add();
  }

  /** The sender presses Send. A second press while a Send is in progress has no effect. */
  send(): Promise<SendResult> {
    if (!this.sending()) this.trace.say('sender', 'press Send');
    this.#item.keepAsWritten();
    return this.#sends.send(true, this.timeouts);
  }

  /** The add-in sends by `sendAsync`. */
  sendNow = (): void => void this.#sends.send(this.sendAsyncAsksAgain, this.timeouts);

  ask = (alert: Alert): Promise<AlertButton | undefined> => this.#alerts.ask(alert);
  dropAlert = (): void => this.#alerts.drop();
  pressAlert = (button: AlertButton): void => this.#alerts.press(button);

  /** The sender presses the button of a notification. */
  pressNotice(notice: Notice): void {
    this.#item.keepAsWritten();
    this.#buttons.pressNotice(notice, this.timeouts);
  }

  /** The sender presses one of the add-in's buttons on the ribbon. */
  press(button: Button): Promise<void> {
    this.#item.keepAsWritten();
    return this.#buttons.press(button, this.timeouts);
  }

  carryOut = (button: Button, context: string): void =>
    this.#buttons.carryOut(button, context, this.timeouts);

  theme = (): ThemeName => this.#settings.theme;

  /** Changes Outlook's theme and tells the pages that listen for it. */
  changeTheme(theme: ThemeName): void {
    this.#settings.theme = theme;
    this.#tellAll('officeThemeChanged', this.#settings.themeText());
    this.#revisions.add();
  }

  isInstalled = (): boolean => this.addIn === this.#packaged;

  /** Installs or removes the add-in, and opens the same item anew. */
  install(wanted: boolean): void {
    this.addIn = wanted ? this.#packaged : notInstalled(this.#packaged);
    this.compose(withoutAddInData(this.mail()));
  }

  policy = (): Policy | undefined => this.#settings.policy;

  /**
   * Gives this policy to every page that starts from now on, as if the add-in had been packaged with it;
   * closes open ones.
   */
  changePolicy(policy: Policy | undefined): void {
    this.#settings.policy = policy;
    this.compose(withoutAddInData(this.mail()));
  }

  open = (request: FrameRequest): Frame => this.#frames.open(request);
  close = (frame: Frame): void => this.#frames.close(frame);

  /** The sender closes a dialog or the pane by its ×. */
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
