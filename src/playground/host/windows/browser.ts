import type { FramePlan, ShownFrame, Stage } from './frame.ts';

/** Rights of an add-in's frame in Outlook on the web. */
const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups';

const load = (element: HTMLIFrameElement, { url, late }: FramePlan): void => {
  const ask = (): void => {
    element.src = url;
  };
  if (late === undefined) ask();
  else if (late !== 'never') setTimeout(ask, late);
};

const iframe = (plan: FramePlan): HTMLIFrameElement => {
  const element = document.createElement('iframe');
  element.name = plan.name;
  element.title = plan.title;
  element.setAttribute('sandbox', sandbox);
  load(element, plan);
  return element;
};

const shown = ({ url }: FramePlan, element: HTMLIFrameElement, remove: () => void): ShownFrame => ({
  post: (message, origin) => element.contentWindow?.postMessage(message, origin),
  isSource: (source) => source !== null && source === element.contentWindow,
  remove,
  reload: () => {
    element.src = url;
  },
});

/** The iframes of the add-in's pages that have a place on the screen, by plan id. */
export type Elements = Map<string, HTMLIFrameElement>;

/**
 * A stage made of iframes. Function file and event handlers run unseen in `document.body`;
 * panes and dialogs wait in `elements` until the page gives them a place.
 */
export const iframeStage =
  (elements: Elements): Stage =>
  (plan) => {
    const element = iframe(plan);
    if (plan.kind === 'functionFile' || plan.kind === 'eventRuntime') {
      element.hidden = true;
      document.body.append(element);
      return shown(plan, element, () => element.remove());
    }
    elements.set(plan.id, element);
    return shown(plan, element, () => {
      element.remove();
      elements.delete(plan.id);
    });
  };
