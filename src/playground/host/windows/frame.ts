import { deferred } from '../deferred.ts';
import { library } from '../protocol/library.ts';
import type { Surroundings } from '../protocol/surroundings.ts';

/** Where a page of the add-in runs; the rules differ. */
export type FrameKind = 'functionFile' | 'eventRuntime' | 'taskpane' | 'dialog';

/** What the stage needs in order to show a page of the add-in. */
export interface FramePlan {
  readonly id: string;
  readonly kind: FrameKind;
  readonly url: string;
  /** The iframe's `name`: office.js takes all it knows about the host from it. */
  readonly name: string;
  readonly title: string;
  /** So many milliseconds pass before the page is asked for; `never` leaves the frame empty. */
  readonly late?: number | 'never';
  /** Percent of the window, as `displayDialogAsync` asks; dialogs only. */
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
  /** Loads the page anew, as it was planned. */
  reload(): void;
}

/** Puts pages of the add-in on the screen. The host protocol itself knows no DOM. */
export type Stage = (plan: FramePlan) => ShownFrame;

export interface Frame {
  readonly plan: FramePlan;
  readonly conversation: string;
  readonly origin: string;
  readonly shown: ShownFrame;
  /** Action names that the page asked to be told of, with the target text it gave. */
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

/** What a new frame is made of. */
export interface FrameWish {
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
 * The iframe's name: a JSON text with the host information, the conversation and Outlook's own origin, unencoded.
 * `pretends` and `policy` are ours; office.js does not read them, `newer-office.js` and `put-policy.js` do.
 */
const nameText = (info: string, id: string, recipientContext: Surroundings, hostOrigin: string): string =>
  JSON.stringify({
    pretends: { ...recipientContext.identity, theme: recipientContext.theme },
    policy: recipientContext.policy,
    baseFrameName: id,
    hostInfo: info,
    xdmInfo: `${conversationOf(id)}|${id}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });

/** Plans a frame: its address carries Outlook's host information too, as add-ins may read it there. */
export const planFrame = (
  wish: FrameWish,
  id: string,
  recipientContext: Surroundings,
  hostOrigin: string,
): FramePlan => {
  const info = hostInfo(id, wish.kind, recipientContext.locale);
  const url = new URL(wish.url);
  url.searchParams.set('_host_Info', info);
  const { kind, title, size } = wish;
  const plan = { id, kind, title, url: url.href, name: nameText(info, id, recipientContext, hostOrigin) };
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
