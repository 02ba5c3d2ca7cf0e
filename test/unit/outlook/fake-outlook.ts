import type { Field } from '../../../src/detector/address/field.ts';

/** How a call can misbehave. */
export type Fault =
  | 'fail'
  | 'never'
  | 'null'
  | 'throw'
  | 'twice'
  /** Reports success and does nothing. */
  | 'ignore'
  /** Has its effect and reports a failure. */
  | 'lie'
  /** Reports success with this value. */
  | { readonly value: unknown }
  /** Fails with this error code. */
  | { readonly code: number };

interface Entry {
  readonly emailAddress: string;
  readonly displayName: string;
}

interface Setting {
  readonly kind?: 'message' | 'appointment';
  readonly fields?: Partial<Record<Field, readonly (string | Entry)[]>>;
  readonly sender?: string;
  readonly hostName?: string;
  readonly platform?: string;
  /** Highest supported Mailbox requirement set, as the number after `1.`. */
  readonly mailbox?: number;
  readonly dialogApi?: boolean;
  readonly language?: string;
  /** A new message if left out. */
  readonly composeType?: string;
}

interface NoticeDetails {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly Record<string, unknown>[];
}

type Done = (result: unknown) => void;
type Handler = (args: unknown) => void;

const names: Readonly<Record<Field, string>> = {
  to: 'to',
  cc: 'cc',
  bcc: 'bcc',
  required: 'requiredAttendees',
  optional: 'optionalAttendees',
};

/**
 * The part of Outlook that the tests of src/outlook need, kept as small as possible: it holds recipients,
 * answers through callbacks and can be made to fail. Microsoft's own office.js runs in the end-to-end tests.
 */
export class FakeOutlook {
  readonly fields: Record<Field, Entry[]> = { to: [], cc: [], bcc: [], required: [], optional: [] };
  readonly session = new Map<string, string>();
  /** The settings of the mailbox: first as saved, then as this page has them. */
  saved: Readonly<Record<string, unknown>> = {};
  readonly settings: Record<string, unknown> = {};
  readonly log: string[] = [];
  readonly notices = new Map<string, string>();
  /** The last notice of each key, as it was given. */
  readonly noticeDetails = new Map<string, NoticeDetails>();
  readonly dialogs: FakeDialog[] = [];
  readonly parent: string[] = [];
  readonly associated = new Map<string, unknown>();
  /** The next faults of a call, one for each call; the last one stays. */
  readonly faults = new Map<string, Fault[]>();
  /** The context data of the button that opened the pane. */
  initializationContext: unknown = '';
  /** Whether this office.js has what the npm copy lacks. */
  newer = false;
  readonly itemHandlers = new Map<string, Handler>();
  /** Called after a call has had its effect. */
  onCall: (name: string) => void = () => undefined;
  /** Sends a message to the page under test, as the opener of a dialog would. */
  fromParent: Handler = () => undefined;
  readonly item: Record<string, unknown>;
  /** The highest number of calls that waited for an answer at the same time. */
  mostAtATime = 0;
  #open = 0;
  readonly #setting: Setting;

  constructor(setting: Setting = {}) {
    this.#setting = setting;
    for (const field of Object.keys(this.fields) as Field[])
      this.fields[field] = (setting.fields?.[field] ?? []).map(entryOf);
    this.item = this.#item(setting.kind ?? 'message');
  }

  fault(name: string, ...faults: Fault[]): this {
    this.faults.set(name, faults);
    return this;
  }

  addresses(field: Field): string[] {
    return this.fields[field].map(({ emailAddress }) => emailAddress);
  }

  calls(name: string): number {
    return this.log.filter((each) => each === name).length;
  }

  /** Returns the value of the global `Office`. */
  get office(): unknown {
    const { hostName = 'OutlookWebApp', platform = 'OfficeOnline', language = 'en-US' } = this.#setting;
    return {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: {
        DialogMessageReceived: 'message',
        DialogEventReceived: 'event',
        DialogParentMessageReceived: 'parent',
        RecipientsChanged: 'olkRecipientsChanged',
        ...(this.newer ? { InitializationContextChanged: 'olkInitializationContextChanged' } : {}),
      },
      PlatformType: { Mac: 'Mac', PC: 'PC', OfficeOnline: 'OfficeOnline' },
      MailboxEnums: {
        ItemType: { Message: 'message', Appointment: 'appointment' },
        ItemNotificationMessageType: {
          ErrorMessage: 'errorMessage',
          InformationalMessage: 'informationalMessage',
          InsightMessage: 'insightMessage',
        },
        ActionType: { ShowTaskPane: 'showTaskPane' },
      },
      actions: { associate: (name: string, action: unknown) => this.associated.set(name, action) },
      onReady: () => Promise.resolve({ host: 'Outlook', platform }),
      context: {
        displayLanguage: language,
        platform,
        requirements: { isSetSupported: (set: string, version: string) => this.#has(set, version) },
        mailbox: {
          item: this.item,
          diagnostics: { hostName },
          userProfile: { emailAddress: 'mailbox@unit.mil' },
        },
        roamingSettings: this.#roamingSettings(),
        ui: this.#ui(),
      },
    };
  }

  #has(set: string, version: string): boolean {
    if (set === 'DialogApi') return this.#setting.dialogApi ?? true;
    return Number(version.split('.')[1]) <= (this.#setting.mailbox ?? 14);
  }

  #ui(): unknown {
    return {
      displayDialogAsync: (url: string, options: unknown, done: Done) => {
        this.#answer('ui.displayDialogAsync', done, () => {
          const dialog = new FakeDialog(url, options);
          this.dialogs.push(dialog);
          return dialog;
        });
      },
      addHandlerAsync: (_type: string, handler: Handler, done: Done) => {
        this.#answer('ui.addHandlerAsync', done, () => {
          this.fromParent = handler;
        });
      },
      messageParent: (message: string) => this.parent.push(message),
    };
  }

  #item(kind: 'message' | 'appointment'): Record<string, unknown> {
    const fields: Field[] = kind === 'message' ? ['to', 'cc', 'bcc'] : ['required', 'optional'];
    const from = kind === 'message' ? 'from' : 'organizer';
    const sender = () => ({ emailAddress: this.#setting.sender ?? 'me@unit.mil', displayName: 'Me' });
    return {
      itemType: kind,
      [from]: { getAsync: (done: Done) => this.#answer(`${from}.getAsync`, done, sender) },
      notificationMessages: this.#notifications(),
      getInitializationContextAsync: (done: Done) =>
        this.#answer('item.getInitializationContextAsync', done, () => this.initializationContext),
      addHandlerAsync: (type: string, handler: Handler) => this.itemHandlers.set(type, handler),
      getComposeTypeAsync: (done: Done) =>
        this.#answer('item.getComposeTypeAsync', done, () => ({
          composeType: this.#setting.composeType ?? 'newMail',
          coercionType: 'html',
        })),
      ...((this.#setting.mailbox ?? 14) >= 11 ? { sessionData: this.#sessionData() } : {}),
      ...Object.fromEntries(fields.map((field) => [names[field], this.#box(field)])),
    };
  }

  #box(field: Field): unknown {
    return {
      getAsync: (done: Done) =>
        this.#answer(`${field}.getAsync`, done, () => this.fields[field].map((entry) => ({ ...entry }))),
      setAsync: (entries: Partial<Entry>[], done: Done) =>
        this.#answer(`${field}.setAsync`, done, () => {
          this.fields[field] = entries.map((entry) => ({ emailAddress: '', displayName: '', ...entry }));
        }),
    };
  }

  #sessionData(): unknown {
    return {
      getAsync: (key: string, done: Done) =>
        this.#answer('sessionData.getAsync', done, () => {
          if (!this.session.has(key)) throw new Error('9050');
          return this.session.get(key);
        }),
      setAsync: (key: string, value: string, done: Done) =>
        this.#answer('sessionData.setAsync', done, () => void this.session.set(key, value)),
    };
  }

  #roamingSettings(): unknown {
    return {
      get: (name: string) => this.settings[name],
      set: (name: string, value: unknown) => (this.settings[name] = value),
      remove: (name: string) => Reflect.deleteProperty(this.settings, name),
      saveAsync: (done: Done) =>
        this.#answer('roamingSettings.saveAsync', done, () => {
          if (JSON.stringify(JSON.stringify(this.settings)).length > 32 * 1024) throw new Error('9019');
          this.saved = { ...this.settings };
        }),
    };
  }

  #notifications(): unknown {
    return {
      replaceAsync: (key: string, details: NoticeDetails, done: Done) =>
        this.#answer('notificationMessages.replaceAsync', done, () => {
          this.notices.set(key, details.message);
          this.noticeDetails.set(key, details);
        }),
      removeAsync: (key: string, done: Done) =>
        this.#answer('notificationMessages.removeAsync', done, () => void this.notices.delete(key)),
    };
  }

  #answer(name: string, done: Done, act: () => unknown): void {
    this.log.push(name);
    const planned = this.faults.get(name) ?? [];
    const fault = planned.length > 1 ? planned.shift() : planned[0];
    if (fault === 'throw') throw new Error('Sys.ArgumentException: refused before it was sent');
    if (fault === 'never') return;
    this.#open += 1;
    this.mostAtATime = Math.max(this.mostAtATime, this.#open);
    void Promise.resolve().then(() => {
      const result = resultOf(fault, act);
      this.#open -= 1;
      this.onCall(name);
      done(result);
      if (fault === 'twice')
        done({ status: 'failed', error: { code: 9999, name: 'Second', message: 'second' } });
    });
  }
}

/** A dialog as its opener sees it. */
export class FakeDialog {
  readonly handlers = new Map<string, Handler>();
  readonly received: unknown[] = [];
  closed = 0;
  onReceive: (message: { type: string; id?: string; doubt?: unknown }) => void = () => undefined;

  constructor(
    readonly url: string,
    readonly options: unknown,
  ) {}

  addEventHandler(type: string, handler: Handler): void {
    this.handlers.set(type, handler);
  }

  messageChild(text: string): void {
    const message = JSON.parse(text) as { type: string };
    this.received.push(message);
    this.onReceive(message);
  }

  close(): void {
    this.closed += 1;
  }

  /** Sends a message from the dialog's page to its opener. */
  says(message: unknown, origin?: string): void {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    this.handlers.get('message')?.({ message: text, origin });
  }

  /** Reports an event of the dialog to its opener. */
  ends(error: number): void {
    this.handlers.get('event')?.({ error });
  }
}

function entryOf(entry: string | Entry): Entry {
  return typeof entry === 'string' ? { emailAddress: entry, displayName: entry } : entry;
}

function resultOf(fault: Fault | undefined, act: () => unknown): unknown {
  if (fault === 'null') return null;
  if (fault === 'ignore') return { status: 'succeeded', value: undefined };
  if (fault === 'fail') return failed(5001);
  if (typeof fault === 'object')
    return 'code' in fault ? failed(fault.code) : { status: 'succeeded', value: fault.value };
  try {
    const value = act();
    return fault === 'lie' ? failed(5001) : { status: 'succeeded', value };
  } catch (error) {
    return failed(Number((error as Error).message));
  }
}

function failed(code: number): unknown {
  return { status: 'failed', error: { code, name: `Code${code}`, message: `failed with ${code}` } };
}
