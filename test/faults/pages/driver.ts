import type { Alert } from '../../../src/playground/host/model/alert.ts';
import type { Frame, FrameKind } from '../../../src/playground/host/model/frame.ts';
import {
  emptyMail,
  type ComposeType,
  type FieldNumber,
  type Mail,
  type Person,
} from '../../../src/playground/host/mail.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import { Outlook } from '../../../src/playground/host/outlook.ts';
import { Clock } from '../../classic/realm/clock.ts';
import { peopleIn } from '../rows/stories.ts';
import { addInOf, clientOf, scriptsOf, type DriverSetting } from './driver-setting.ts';
import { openPage, type Page } from './page-realm.ts';
import type { DialogPage } from './dialog.ts';
import type { PanePage } from './pane.ts';

const origin = 'https://outlook.office.com';
export const sender = { address: 'ann.ray@army.mil', name: 'Ann Ray' };

/** The entries of the item, and the addresses that the pane asks about. */
interface Standing {
  readonly people: readonly string[];
  readonly asked: readonly string[];
}

/** What came of choices that were undone, and what the pane said about it. */
export interface Undone {
  readonly before: Standing;
  readonly after: Standing;
  readonly said: readonly string[];
}

/** What the sender reads when everything is decided, and how many near misses the mailbox counted. */
export interface Ready {
  readonly notices: readonly string[];
  readonly receipt: number | undefined;
  readonly counted: number;
}

/** A compose window with the built add-in and without a screen: acts as a sender and notes what a sender can read. */
export class Driver {
  readonly clock = new Clock();
  readonly outlook: Outlook;
  /** How each Send ended, in order, and how many milliseconds it took. */
  readonly decided: { readonly result: SendResult; readonly took: number }[] = [];
  /** Everything that the sender could read so far, in order: lines, alerts, sentences of the pane. */
  readonly told: string[] = [];
  /** Addresses that the sender kept so far, in the dialog or the pane. */
  readonly kept = new Set<string>();
  /** Each time that the sender undid all choices in the pane. */
  readonly undone: Undone[] = [];
  /** What the sender read each time that everything was decided in the pane. */
  readonly ready: Ready[] = [];
  /** How many dialogs were opened so far. */
  dialogs = 0;
  /** Errors that no script of a page caught. */
  readonly errors: string[] = [];
  /** The calls that misbehaved so far, by the simulator's names. */
  readonly struck = new Set<string>();
  readonly #pages = new Map<string, Page>();
  #setting: DriverSetting;
  #alert: Alert | undefined;
  #moment: { readonly words: string; readonly act: () => void } | undefined;
  #pressed = 0;
  readonly #originals: Mail['recipients'][] = [];

  constructor(setting: DriverSetting) {
    this.#setting = setting;
    this.outlook = new Outlook({
      addIn: addInOf(setting),
      client: clientOf(setting),
      backFilled: true,
      origin,
      mail: emptyMail('message', sender),
      now: () => this.clock.now,
      stage: (plan) => {
        if (plan.kind === 'dialog') this.dialogs += 1;
        const page = openPage({
          plan,
          clock: this.clock,
          scripts: scriptsOf(this.#setting, plan.kind),
          outlook: { origin, receive: (posted) => this.outlook.receive(posted) },
          failed: (error) => this.errors.push(String(error)),
        });
        this.#pages.set(plan.id, page);
        return page;
      },
    });
    // A late answer must not meet Outlook's alert that the check takes long, which `test/e2e` covers.
    this.outlook.timeouts = { ...this.outlook.timeouts, slow: 2 * this.outlook.timeouts.answer };
    this.outlook.subscribe(() => this.#look());
    this.outlook.trace.subscribe(() => this.#look());
    this.#noteFaults();
    this.outlook.onDecided((result) => this.decided.push({ result, took: this.clock.now - this.#pressed }));
  }

  /** Notes each call at which a fault switch takes effect. */
  #noteFaults(): void {
    const { faults } = this.outlook;
    const next = faults.next.bind(faults);
    faults.next = (name) => {
      const fault = next(name);
      if (fault !== undefined) this.struck.add(name);
      return fault;
    };
  }

  /** Repairs everything and opens pages again that did not start or came broken. */
  heal(prelude: string, reopens: boolean): void {
    this.outlook.faults.clear();
    const { client, edition, brokenMember, script, prelude: before } = this.#setting;
    this.#setting = { client, edition, prelude };
    const isBroken = brokenMember !== undefined || script !== undefined || before !== prelude;
    const didNotStart = this.decided.some(({ result }) => result.type === 'unavailable');
    if (reopens || isBroken || didNotStart)
      for (const frame of this.outlook.frames()) this.outlook.close(frame);
  }

  /** Does something once, as soon as the log contains these words. */
  when(words: string, act: () => void): void {
    this.#moment = { words, act };
  }

  /** Opens another item in the same window; the pages stay. */
  startAnew(mail: Mail): void {
    this.told.length = this.decided.length = 0;
    this.kept.clear();
    this.outlook.change(mail);
  }

  /** Starts another item with these addresses. */
  compose(recipients: Mail['recipients'], kind: Mail['kind'] = 'message'): void {
    this.outlook.compose(emptyMail(kind, sender));
    this.write(recipients);
  }

  /** Begins a message of this type, such as a reply, to which Outlook itself has added these recipients. */
  begin(composeType: ComposeType, recipients: Mail['recipients']): void {
    this.#originals.push(recipients);
    this.outlook.compose({ ...emptyMail('message', sender), composeType, recipients });
  }

  write(recipients: Mail['recipients']): void {
    this.#originals.push(recipients);
    this.outlook.change({ ...this.outlook.mail(), recipients });
  }

  press(): void {
    this.pressed();
    void this.outlook.send();
  }

  /** Notes the time of a Send, whoever pressed it. */
  pressed(): void {
    this.#pressed = this.clock.now;
  }

  /** Notes that somebody else is going to write these people into a field. */
  expectWriting(field: FieldNumber, people: readonly Person[]): void {
    this.#originals.push({ ...this.outlook.mail().recipients, [field]: people });
  }

  /** Returns the recipients before the add-in changed them, after each change by somebody else. */
  originals(): readonly Mail['recipients'][] {
    return this.#originals;
  }

  /** Lists the addresses of the item, or of one that left, with the numbers of their fields: `0 kim@army.mil`. */
  people = (mail: Mail = this.outlook.mail()): string[] => peopleIn(mail.kind, mail.recipients);

  /** Lists the entries of the item with their names, in their order: `0 kim@army.ml (Kim Lee)`. */
  entries(): string[] {
    return Object.entries(this.outlook.mail().recipients).flatMap(([field, people]) =>
      people.map(({ address, name }: Person) => `${field} ${address} (${name})`),
    );
  }

  /** Returns how many near misses the mailbox counted. */
  counted(): number {
    const stored = this.outlook.roamingSettings()['nearmiss.count'] ?? '';
    return Number(/\d{4} (\d+)/.exec(stored)?.[1] ?? 0);
  }

  frame(kind: FrameKind): Frame | undefined {
    return this.outlook.frames().find(({ plan }) => plan.kind === kind);
  }

  #window(kind: FrameKind): Record<string, unknown> | undefined {
    const frame = this.frame(kind);
    return frame && this.#pages.get(frame.plan.id)?.window;
  }

  dialog(): DialogPage | undefined {
    return this.#window('dialog')?.dialogPage as DialogPage | undefined;
  }

  pane(): PanePage | undefined {
    return this.#window('taskpane')?.panePage as PanePage | undefined;
  }

  /** Presses the ribbon's button. */
  openPane(): void {
    const { addIn } = this.outlook;
    const button = addIn.buttons.find(({ kind }) => kind === this.outlook.mail().kind);
    if (button !== undefined && this.frame('taskpane') === undefined) void this.outlook.press(button);
  }

  /** Notes what is new to read. */
  #look(): void {
    const moment = this.#moment;
    if (moment && this.outlook.trace.entries().at(-1)?.words.includes(moment.words) === true) {
      this.#moment = undefined;
      moment.act();
    }
    const alert = this.outlook.alert();
    if (alert !== undefined && alert !== this.#alert) this.told.push(alert.text);
    this.#alert = alert;
    for (const { message } of this.outlook.mail().notices)
      if (this.told.at(-1) !== message) this.tell(message);
  }

  tell(words: string): void {
    if (!this.told.includes(words)) this.told.push(words);
  }
}
