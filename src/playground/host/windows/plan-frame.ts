import { deferred } from '../deferred.ts';
import { library } from '../clients/library.ts';
import type { Frame, FrameKind, FramePlan, FrameRequest, Stage } from '../model/frame.ts';
import type { PageContext } from '../model/page-context.ts';

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
