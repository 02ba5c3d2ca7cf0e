import { faultWords, lateness } from '../faults/fault.ts';
import type { Frame, FrameRequest, Stage } from '../model/frame.ts';
import { openFrame, planFrame } from './plan-frame.ts';
import type { Host } from '../model/host.ts';
import type { OutlookSettings } from './outlook-settings.ts';

/** The add-in's open pages. */
export class Frames {
  #open: readonly Frame[] = [];
  #number = 0;
  readonly #host: Pick<Host, 'faults' | 'trace' | 'origin'>;
  readonly #settings: OutlookSettings;
  readonly #stage: Stage;
  readonly #changed: () => void;

  /** @param changed called whenever a page was opened or closed */
  constructor(
    host: Pick<Host, 'faults' | 'trace' | 'origin'>,
    settings: OutlookSettings,
    stage: Stage,
    changed: () => void,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#stage = stage;
    this.#changed = changed;
  }

  all = (): readonly Frame[] => this.#open;

  open(request: FrameRequest): Frame {
    const id = `${request.kind}-${++this.#number}`;
    const plan = planFrame(request, id, this.#settings.pageContext(request.kind), this.#host.origin);
    const frame = openFrame({ ...plan, ...this.#late() }, this.#stage, request.parent);
    this.#open = [...this.#open, frame];
    this.#changed();
    return frame;
  }

  #late(): { late?: number | 'never' } {
    const fault = this.#host.faults.get('page.load');
    const late = lateness(fault);
    if (fault === undefined || late === undefined) return {};
    this.#host.trace.say('Outlook', faultWords(fault));
    return { late };
  }

  /** Removes a frame and the dialogs that it opened. */
  close(frame: Frame): void {
    for (const child of this.#open.filter((one) => one.parent === frame)) this.close(child);
    this.#open = this.#open.filter((one) => one !== frame);
    frame.shown.remove();
    frame.becomeGone();
    this.#changed();
  }
}
