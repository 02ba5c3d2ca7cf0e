import type { FramePlan, ShownFrame, Stage } from '../model/frame.ts';

/** The sandbox of an add-in's frame in Outlook on the web. */
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

/** The iframes of the add-in's visible pages, by plan id. */
export type Elements = Map<string, HTMLIFrameElement>;

/**
 * Returns a stage that shows pages in iframes. The function file and event handlers run hidden in
 * `document.body`. Panes and dialogs wait in `elements` until the playground's page places them.
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
