import { clients, type Client } from '../../../../src/playground/host/clients/clients.ts';
import type { FrameKind, FramePlan, ShownFrame, Stage } from '../../../../src/playground/host/model/frame.ts';
import { emptyMail, type Mail } from '../../../../src/playground/host/mail.ts';
import type { LaunchEvent, SendMode } from '../../../../src/playground/host/manifest/launch-events.ts';
import type { AddIn, Permission } from '../../../../src/playground/host/manifest/manifest.ts';
import { Outlook } from '../../../../src/playground/host/outlook.ts';
import { fields, parseJson, type Fields } from '../../../../src/playground/host/model/wire.ts';

export const origin = 'https://addin.example.com';

export const addIn = (permission: Permission = 'ReadWriteItem'): AddIn => ({
  id: 'id',
  name: 'Scripted',
  permission,
  origin,
  functionFile: `${origin}/commands.html`,
  onSend: 'onItemSend',
  runtime: undefined,
  events: { desktop: [], mobile: [] },
  buttons: [{ id: 'b', kind: 'message', label: 'Check', opens: { pane: `${origin}/taskpane.html` } }],
});

const launch = (type: string, sendMode: SendMode = 'SoftBlock'): LaunchEvent => ({
  type,
  runs: `on${type.slice(2)}`,
  sendMode,
});

/** The same add-in as its Smart Alerts edition. */
export const smartAlertsAddIn = (
  mode: SendMode = 'SoftBlock',
  permission: Permission = 'ReadWriteItem',
): AddIn => ({
  ...addIn(permission),
  onSend: undefined,
  runtime: { page: `${origin}/commands.html`, script: `${origin}/events.js` },
  events: {
    desktop: [
      launch('OnMessageSend', mode),
      launch('OnAppointmentSend', mode),
      launch('OnMessageRecipientsChanged'),
      launch('OnAppointmentAttendeesChanged'),
    ],
    mobile: [launch('OnMessageRecipientsChanged')],
  },
  buttons: [
    { id: 'b', kind: 'message', label: 'Check', opens: { pane: `${origin}/taskpane.html` } },
    { id: 'f', kind: 'message', label: 'Run', opens: { runs: 'run' } },
  ],
});

/**
 * An opened page that the test plays: it sends what office.js would send and records what Outlook posts to
 * it.
 */
export class Page {
  readonly posted: Fields[] = [];
  removed = false;
  reloaded = 0;
  #correlation = 0;
  readonly #outlook: () => Outlook;

  constructor(
    readonly plan: FramePlan,
    outlook: () => Outlook,
  ) {
    this.#outlook = outlook;
  }

  shown(): ShownFrame {
    return {
      post: (message) => this.posted.push(fields(parseJson(message))),
      isSource: (source) => source === this,
      remove: () => {
        this.removed = true;
      },
      reload: () => {
        this.reloaded += 1;
      },
    };
  }

  /** Sends one request as office.js does and returns the data of the newest answer to it. */
  request(
    action: string,
    data: unknown,
    type: 0 | 1 | 2 = 0,
    from: { source?: unknown; origin?: string } = {},
  ): unknown {
    const correlation = ++this.#correlation;
    const message = {
      _messageType: 0,
      _actionName: action,
      _conversationId: `conversation-${this.plan.id}`,
      _correlationId: correlation,
      _origin: origin,
      _data: data,
      _actionType: type,
      _serializerVersion: 1,
    };
    this.#outlook().receive({ source: this, origin, data: JSON.stringify(message), ...from });
    return this.posted.filter((one) => one._correlationId === correlation).at(-1)?._data;
  }

  /** Makes an item call by its dispatch id. */
  call(id: number, params: unknown = {}): unknown {
    return this.request('ExecuteMethod', {
      ApiParams: params,
      MethodData: { ControlId: 'c', DispatchId: id },
    });
  }

  /** Makes a call that all Office programs share. */
  common(id: number, data: object = {}): unknown {
    return this.request('executeMethod', {
      ...data,
      DdaMethod: { ControlId: 'c', Version: 1, DispatchId: id },
    });
  }

  register(event: string, targetId = ''): unknown {
    return this.request(event, { controlId: 'c', eventDispId: 0, targetId }, 1);
  }

  /** Returns what Outlook told this page about that event, oldest first. */
  told(event: string): unknown[] {
    return this.posted
      .filter((one) => one._responseType === 1 && one._actionName === event)
      .map((one) => one._data);
  }

  complete(commandId: unknown, allowEvent: boolean, options: object = {}): unknown {
    return this.common(94, {
      0: commandId,
      1: 0,
      2: JSON.stringify({ completedContext: { allowEvent, ...options } }),
    });
  }

  /** Registers for commands as a started page does, and returns the command that waited for it. */
  async start(): Promise<{ id: unknown; name: unknown; event: unknown }> {
    this.register('appCommandInvoked');
    await new Promise((resolve) => setTimeout(resolve, 0));
    const [command] = this.told('appCommandInvoked').slice(-1);
    const [id, name, event] = Array.isArray(command) ? (command as unknown[]) : [];
    return { id, name, event };
  }
}

export interface Scene {
  readonly client?: Client;
  readonly addIn?: AddIn;
  readonly backFilled?: boolean;
}

/** Creates an Outlook whose pages the test plays. */
export const outlookWith = (
  mail: Partial<Mail> = {},
  permission: Permission = 'ReadWriteItem',
  scene: Scene = {},
) => {
  const pages: Page[] = [];
  const stage: Stage = (plan) => {
    const page = new Page(plan, () => outlook);
    pages.push(page);
    return page.shown();
  };
  const outlook: Outlook = new Outlook({
    addIn: addIn(permission),
    client: clients.web,
    ...scene,
    origin: 'https://outlook.office.com',
    stage,
    mail: {
      ...emptyMail('message', { address: 'ann@army.mil', name: 'Ann' }),
      recipients: { 0: [{ address: 'pat@navy.mil', name: 'Pat' }], 1: [], 2: [] },
      ...mail,
    },
    now: () => 0,
  });
  return { outlook, pages };
};

/** Returns the page of that kind that was opened last. */
export const newest = (pages: readonly Page[], kind: FrameKind): Page => {
  const page = pages.filter((one) => one.plan.kind === kind).at(-1);
  if (page === undefined) throw new Error(`no ${kind} was opened`);
  return page;
};

/** Presses Send, starts the add-in's hidden page, and returns it with the id of the command. */
export const pressSend = async (outlook: Outlook, pages: readonly Page[]) => {
  const result = outlook.send();
  const page = newest(pages, outlook.addIn.onSend === undefined ? 'eventRuntime' : 'functionFile');
  return { result, page, ...(await page.start()) };
};
