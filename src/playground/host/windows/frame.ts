import { deferred } from '../deferred.ts';
import { library } from '../protocol/library.ts';
import type { PageContext } from '../protocol/page-context.ts';

/** What a page of the add-in is for; what it may do depends on that. */
export type FrameKind = 'functionFile' | 'eventRuntime' | 'taskpane' | 'dialog';

/** What the stage needs in order to show a page of the add-in. */
export interface FramePlan {
  readonly id: string;
  readonly kind: FrameKind;
  readonly url: string;
  /** The iframe's `name`, from which office.js reads all it knows about the host. */
  readonly name: string;
  readonly title: string;
  /** How many milliseconds to wait before loading the page; `never` leaves the frame empty. */
  readonly late?: number | 'never';
  /** The size of a dialog in percent of the window, as passed to `displayDialogAsync`; dialogs only. */
  readonly size?: DialogSize;
}

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/** A shown page. */
export interface ShownFrame {
  post(message: string, origin: string): void;
  /** Whether a message came from this page's window. */
  isSource(source: unknown): boolean;
  remove(): void;
  /** Reloads the page from its planned address. */
  reload(): void;
}

/** Shows pages of the add-in. The host protocol itself uses no DOM. */
export type Stage = (plan: FramePlan) => ShownFrame;

export interface Frame {
  readonly plan: FramePlan;
  readonly conversation: string;
  readonly origin: string;
  readonly shown: ShownFrame;
  /** The actions that the page registered for, each with the target text that it passed. */
  readonly registered: Map<string, string>;
  /** The page that opened this dialog. */
  readonly parent: Frame | undefined;
  /** Settles when the page can run commands. */
  readonly ready: Promise<void>;
  readonly becomeReady: () => void;
  /** Settles when the page is removed. */
  readonly gone: Promise<void>;
  readonly becomeGone: () => void;
}

/** A request to open a frame. */
export interface FrameRequest {
  readonly kind: FrameKind;
  readonly url: string;
  readonly title: string;
  readonly parent?: Frame;
  readonly size?: DialogSize;
}

const hostInfo = (id: string, kind: FrameKind, locale: string): string => {
  const { platform, version } = library;
  const dialog = kind === 'dialog' ? 'isDialog' : '';
  return ['Outlook', platform, version, locale, id, dialog, 'disableLogging', '0'].join('$');
};

const conversationOf = (id: string): string => `conversation-${id}`;

/**
 * Returns the iframe's name: JSON text, not URL-encoded, with the host information, the conversation and
 * Outlook's own origin. `pretends` and `policy` are Nearmiss's own: not office.js but `newer-office.js` and
 * `put-policy.js` read them.
 */
const nameText = (info: string, id: string, context: PageContext, hostOrigin: string): string =>
  JSON.stringify({
    pretends: { ...context.identity, theme: context.theme },
    policy: context.policy,
    baseFrameName: id,
    hostInfo: info,
    xdmInfo: `${conversationOf(id)}|${id}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });

/** Plans a frame. Its address carries Outlook's host information too, because add-ins may read it there. */
export const planFrame = (
  request: FrameRequest,
  id: string,
  context: PageContext,
  hostOrigin: string,
): FramePlan => {
  const info = hostInfo(id, request.kind, context.locale);
  const url = new URL(request.url);
  url.searchParams.set('_host_Info', info);
  const { kind, title, size } = request;
  const plan = { id, kind, title, url: url.href, name: nameText(info, id, context, hostOrigin) };
  return size === undefined ? plan : { ...plan, size };
};

/** Opens a planned frame on the stage. */
export const openFrame = (plan: FramePlan, stage: Stage, parent: Frame | undefined): Frame => {
  const ready = deferred<undefined>();
  const gone = deferred<undefined>();
  return {
    plan,
    parent,
    conversation: conversationOf(plan.id),
    origin: new URL(plan.url).origin,
    shown: stage(plan),
    registered: new Map(),
    ready: ready.promise,
    becomeReady: () => ready.resolve(undefined),
    gone: gone.promise,
    becomeGone: () => gone.resolve(undefined),
  };
};
