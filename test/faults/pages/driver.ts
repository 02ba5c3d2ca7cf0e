import type { Alert } from '../../../src/playground/host/model/alert.ts';
import { clients, type Client, type ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Frame, FrameKind } from '../../../src/playground/host/model/frame.ts';
import { emptyMail, type FieldNumber, type Mail, type Person } from '../../../src/playground/host/mail.ts';
import type { Permission } from '../../../src/playground/host/manifest/manifest.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import { Outlook } from '../../../src/playground/host/outlook.ts';
import { built, bundle, edition as readEdition } from '../../classic/add-in.ts';
import { Clock } from '../../classic/realm/clock.ts';
import { bundlePage } from './bundle-page.ts';
import { peopleIn } from '../rows/stories.ts';
import type { PageScript } from './page-load.ts';
import { openPage, type Page } from './page-realm.ts';
import type { DialogPage } from './dialog.ts';
import type { PanePage } from './pane.ts';

/** Which Outlook, which edition, and what stands before the bundle. */
export interface DriverSetting {
  readonly client: ClientName;
  readonly edition: Edition;
  /** What the manifest asks for; that of the edition where nothing is said. */
  readonly permission?: Permission;
  /** Whether Outlook tells of changed recipients as the client does; otherwise nobody is told. */
  readonly tells?: boolean;
  /** Runs in every page when office.js is ready, before the add-in is called. */
  readonly brokenMember?: string;
  /** What packaging put before the bundle, as text. */
  readonly prelude?: string;
  /** How the send path's script comes to its page; whole and at once where nothing is said. */
  readonly script?: (whole: string) => readonly PageScript[];
}

const untold = { cannot: 'the story leaves it out' } as const;

const clientOf = ({ client, tells = true }: DriverSetting): Client =>
  tells ? clients[client] : { ...clients[client], recipientsChanged: untold, attendeesChanged: untold };

const origin = 'https://outlook.office.com';
export const sender = { address: 'ann.ray@army.mil', name: 'Ann Ray' };

const addIns = { 'on-send': readEdition('on-send'), 'smart-alerts': readEdition('smart-alerts') } as const;
const dialogScript = bundlePage('dialog');
const commandsScript = built('commands.js');
const paneScript = bundlePage('pane');

/** A compose window with the real add-in in it, and no screen: acts, and sees what a sender would see. */
export class Driver {
  readonly clock = new Clock();
  readonly outlook: Outlook;
  /** How each Send ended, in order, and how many milliseconds it took. */
  readonly decided: { readonly result: SendResult; readonly took: number }[] = [];
  /** Everything that the sender could read so far, in order: lines, alerts, what the pane said. */
  readonly told: string[] = [];
  /** Addresses on which the sender insisted so far, in the dialog or the pane. */
  readonly kept = new Set<string>();
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
    const addIn = { ...addIns[setting.edition] };
    if (setting.permission !== undefined) Object.assign(addIn, { permission: setting.permission });
    this.#setting = setting;
    this.outlook = new Outlook({
      addIn,
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
          scripts: this.#scriptsOf(plan.kind),
          outlook: { origin, receive: (posted) => this.outlook.receive(posted) },
          failed: (error) => this.errors.push(String(error)),
        });
        this.#pages.set(plan.id, page);
        return page;
      },
    });
    // That it takes long is a story of its own: a fault that is late must not meet an impatient sender.
    this.outlook.timeouts = { ...this.outlook.timeouts, slow: 2 * this.outlook.timeouts.answer };
    this.outlook.subscribe(() => this.#look());
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

  /** Whatever was broken is well again; pages that did not start, or came broken, are opened anew. */
  heal(prelude: string, reopens: boolean): void {
    this.outlook.faults.clear();
    const { client, edition, brokenMember, script, prelude: before } = this.#setting;
    this.#setting = { client, edition, prelude };
    const isBroken = brokenMember !== undefined || script !== undefined || before !== prelude;
    const didNotStart = this.decided.some(({ result }) => result.type === 'unavailable');
    if (reopens || isBroken || didNotStart)
      for (const frame of this.outlook.frames()) this.outlook.close(frame);
  }

  /** Does something once, as soon as the log says these words. */
  when(words: string, act: () => void): void {
    this.#moment = { words, act };
  }

  #scriptsOf(kind: FrameKind): readonly PageScript[] {
    const { prelude = '', brokenMember, script = (text: string) => [{ text }] } = this.#setting;
    const broken = brokenMember === undefined ? [] : [{ text: brokenMember }];
    if (kind === 'dialog') return [...broken, { text: dialogScript }];
    if (kind === 'taskpane') return [...broken, { text: `${prelude}\n${paneScript}` }];
    const whole = `${prelude}\n${bundle}`;
    return [...broken, ...script(whole), { text: commandsScript }];
  }

  /** Another item in the same window: the pages stay. */
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

  write(recipients: Mail['recipients']): void {
    this.#originals.push(recipients);
    this.outlook.change({ ...this.outlook.mail(), recipients });
  }

  press(): void {
    this.pressed();
    void this.outlook.send();
  }

  /** Send begins now, whoever began it. */
  pressed(): void {
    this.#pressed = this.clock.now;
  }

  /** Somebody else is going to write these into a field. */
  expectWriting(field: FieldNumber, people: readonly Person[]): void {
    this.#originals.push({ ...this.outlook.mail().recipients, [field]: people });
  }

  /** Who stood in the item before the add-in changed anything, and after anybody else did. */
  originals(): readonly Mail['recipients'][] {
    return this.#originals;
  }

  /** The addresses of the item, or of one that left, field by field: `to kim@army.mil`. */
  people = (mail: Mail = this.outlook.mail()): string[] => peopleIn(mail.kind, mail.recipients);

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

  /** The ribbon's button. */
  openPane(): void {
    const { addIn } = this.outlook;
    const button = addIn.buttons.find(({ kind }) => kind === this.outlook.mail().kind);
    if (button !== undefined && this.frame('taskpane') === undefined) void this.outlook.press(button);
  }

  /** Writes down what is new to read. */
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
