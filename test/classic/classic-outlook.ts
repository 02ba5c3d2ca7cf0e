import { clients, type ClientName } from '../../src/playground/host/clients/clients.ts';
import { Faults } from '../../src/playground/host/faults/fault.ts';
import type { FrameKind } from '../../src/playground/host/model/frame.ts';
import { emptyMail, type Mail } from '../../src/playground/host/mail.ts';
import type { Permission } from '../../src/playground/host/manifest/manifest.ts';
import { createTrace } from '../../src/playground/host/trace.ts';
import type { Fields } from '../../src/playground/host/model/wire.ts';
import { Clock, type Timers } from './realm/clock.ts';
import { startEngine, type Engine } from './realm/engine.ts';
import { openOfficeRealm } from './realm/office-realm.ts';
import { Win32Host } from './win32/win32-host.ts';

/** Settings of the simulated Outlook. */
export interface Simulated {
  /** The script that the manifest names for classic Outlook. */
  readonly bundle: string;
  readonly client?: ClientName;
  /** Highest Mailbox requirement set, if it differs from the client's: builds of one client differ. */
  readonly mailbox?: string;
  readonly mail?: Partial<Mail>;
  readonly permission?: Permission;
  /** Makes `Office.context.platform` null in the engine, as on some builds. */
  readonly hidesPlatform?: boolean;
  /** The display language (BCP 47). */
  readonly locale?: string;
}

/** The outcome of one event. */
export interface Answered {
  /** The argument of `completed`; undefined for `completed()`. */
  readonly options: Fields | undefined;
  /** 0, or why no function could be called (11101: an unknown function). */
  readonly status: number;
  /** From the event to its answer, in milliseconds. */
  readonly took: number;
  /** Timers of the add-in still running at the answer. The engine ends then, so they never fire. */
  readonly timersLeft: number;
  /** Item API calls made before the answer, by name. */
  readonly calls: readonly string[];
  /** Lines written to the console. */
  readonly written: readonly string[];
  /** Errors that the library threw when Outlook answered a call. */
  readonly thrown: readonly string[];
}

/** One JavaScript engine with the library and the bundle in it. */
export interface Started {
  readonly host: Win32Host;
  readonly engine: Engine;
  /**
   * Calls a function of the add-in. Throws if it has not answered after the five minutes that Outlook waits.
   */
  call(functionName: string): Promise<Answered>;
}

const sender = { address: 'ann.ray@army.mil', name: 'Ann Ray' };
const longestEvent = 5 * 60_000;
const longestStart = 60_000;

/** Classic Outlook on Windows with one compose window and the script of one add-in. */
export class ClassicOutlook {
  readonly clock = new Clock();
  /** Injected faults, by the name of the call. */
  readonly faults = new Faults();
  mail: Mail;

  /** Records what the add-in does wrong. */
  readonly trace = createTrace(() => this.clock.now);

  readonly #outlook: Timers = this.clock.timers();
  #settings: Readonly<Record<string, string>> = {};

  constructor(readonly simulated: Simulated) {
    this.mail = { ...emptyMail(simulated.mail?.kind ?? 'message', sender), ...simulated.mail };
  }

  /** Starts an engine, as Outlook does for every event. Throws what the bundle throws. */
  async start(): Promise<Started> {
    const host = this.#host('eventRuntime');
    const timers = this.clock.timers();
    const { office } = openOfficeRealm(host.external, this.clock.timers());
    const { bundle, hidesPlatform = false } = this.simulated;
    const engine = startEngine({ office, timers, bundle, hidesPlatform });
    await this.clock.until(() => host.listens(), longestStart);
    return { host, engine, call: (name) => this.#call(name, host, engine, timers) };
  }

  /** Opens a pane beside the message; returns the `Office` that its page has. */
  async openPane(): Promise<object> {
    const host = this.#host('taskpane');
    const { office } = openOfficeRealm(host.external, this.clock.timers());
    await this.clock.until(() => host.listens(), longestStart);
    return office;
  }

  /** Starts an engine and calls one function in it. */
  async run(functionName: string): Promise<Answered> {
    const started = await this.start();
    return started.call(functionName);
  }

  async #call(functionName: string, host: Win32Host, engine: Engine, timers: Timers): Promise<Answered> {
    const from = this.clock.now;
    let answered: Answered | undefined;
    void host.run(functionName).then(({ options, status }) => {
      const took = this.clock.now - from;
      const timersLeft = timers.running();
      const { calls, thrown } = host;
      answered = { options, status, took, timersLeft, calls: calls.slice(), written: engine.written, thrown };
    });
    await this.clock.until(() => answered !== undefined, longestEvent);
    if (answered === undefined) throw new Error('never happens: `until` throws then');
    return answered;
  }

  #host(kind: FrameKind): Win32Host {
    const { client = 'classicWindows', mailbox, permission = 'ReadWriteItem' } = this.simulated;
    const simulated = clients[client];
    return new Win32Host({
      client: simulated,
      requirements: { ...simulated.requirements, Mailbox: mailbox ?? simulated.requirements.Mailbox },
      mail: () => this.mail,
      change: (mail) => {
        this.mail = mail;
      },
      trace: this.trace,
      kind,
      sending: () => kind === 'eventRuntime',
      sendNow: () => undefined,
      initializationContext: () => '',
      roamingSettings: () => this.#settings,
      saveRoamingSettings: (settings) => {
        this.#settings = settings;
      },
      locale: this.simulated.locale ?? 'en-US',
      permission,
      faults: this.faults,
      later: (run, milliseconds) => void this.#outlook.setTimeout(run, milliseconds),
    });
  }
}
