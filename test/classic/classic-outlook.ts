import { clients, type ClientName } from '../../src/playground/host/clients/clients.ts';
import { Faults } from '../../src/playground/host/faults/fault.ts';
import type { FrameKind } from '../../src/playground/host/windows/frame.ts';
import { emptyMail, type Mail } from '../../src/playground/host/mail.ts';
import type { Permission } from '../../src/playground/host/manifest/manifest.ts';
import { createTrace } from '../../src/playground/host/trace.ts';
import type { Fields } from '../../src/playground/host/protocol/wire.ts';
import { Clock, type Timers } from './realm/clock.ts';
import { startEngine, type Engine } from './realm/engine.ts';
import { openOfficeRealm } from './realm/office-realm.ts';
import { Win32Host } from './win32/win32-host.ts';

/** What is pretended. */
export interface Pretended {
  /** The script that the manifest names for classic Outlook. */
  readonly bundle: string;
  readonly client?: ClientName;
  /** Another ceiling than the client's: builds of the same client differ. */
  readonly mailbox?: string;
  readonly mail?: Partial<Mail>;
  readonly permission?: Permission;
  /** `Office.context.platform` is null in the engine, as on some builds. */
  readonly hidesPlatform?: boolean;
  /** What Outlook speaks (BCP 47). */
  readonly locale?: string;
}

/** One event, answered. */
export interface Answered {
  /** What `completed` was given; undefined for `completed()`. */
  readonly options: Fields | undefined;
  /** Why nobody could be called (11101: an unknown function); 0 else. */
  readonly status: number;
  /** From the event to its answer, in milliseconds. */
  readonly took: number;
  /** Timers of the add-in that still ran when the answer had been given: the engine ends then, whatever they wait for. */
  readonly timersLeft: number;
  /** The item API calls that were made until then, by name. */
  readonly calls: readonly string[];
  /** What was written to the console. */
  readonly written: readonly string[];
  /** Errors that Outlook got from the library when it answered a call. */
  readonly thrown: readonly string[];
}

/** One JavaScript engine with the library and the bundle in it. */
export interface Started {
  readonly host: Win32Host;
  readonly engine: Engine;
  /** Calls a function of the add-in. Throws when it has not answered after the five minutes that Outlook waits. */
  call(functionName: string): Promise<Answered>;
}

const sender = { address: 'ann.ray@army.mil', name: 'Ann Ray' };
const patience = 5 * 60_000;
const start = 60_000;

/** Classic Outlook on Windows with one compose window and an add-in of which it knows the script. */
export class ClassicOutlook {
  readonly clock = new Clock();
  /** Ways to misbehave, by the name of the call. */
  readonly faults = new Faults();
  mail: Mail;

  /** What the add-in did that no add-in may do. */
  readonly trace = createTrace(
    () => this.clock.now,
    () => undefined,
  );

  readonly #outlook: Timers = this.clock.timers();
  #settings: Readonly<Record<string, string>> = {};

  constructor(readonly pretended: Pretended) {
    this.mail = { ...emptyMail(pretended.mail?.kind ?? 'message', sender), ...pretended.mail };
  }

  /** Starts an engine, as Outlook does for every event. Throws what the bundle throws. */
  async start(): Promise<Started> {
    const host = this.#host('eventRuntime');
    const timers = this.clock.timers();
    const { office } = openOfficeRealm(host.external, this.clock.timers());
    const { bundle, hidesPlatform = false } = this.pretended;
    const engine = startEngine({ office, timers, bundle, hidesPlatform });
    await this.clock.until(() => host.listens(), start);
    return { host, engine, call: (name) => this.#call(name, host, engine, timers) };
  }

  /** Opens a pane beside the message; returns the `Office` that its page has. */
  async openPane(): Promise<object> {
    const host = this.#host('taskpane');
    const { office } = openOfficeRealm(host.external, this.clock.timers());
    await this.clock.until(() => host.listens(), start);
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
    await this.clock.until(() => answered !== undefined, patience);
    if (answered === undefined) throw new Error('never happens: `until` throws then');
    return answered;
  }

  #host(kind: FrameKind): Win32Host {
    const { client = 'classicWindows', mailbox, permission = 'ReadWriteItem' } = this.pretended;
    const pretended = clients[client];
    return new Win32Host({
      client: pretended,
      requirements: { ...pretended.requirements, Mailbox: mailbox ?? pretended.requirements.Mailbox },
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
      locale: this.pretended.locale ?? 'en-US',
      permission,
      faults: this.faults,
      later: (run, milliseconds) => void this.#outlook.setTimeout(run, milliseconds),
    });
  }
}
