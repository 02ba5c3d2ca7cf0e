import type { Alert, AlertButton } from '../model/alert.ts';
import { deferred } from '../deferred.ts';
import type { Trace } from '../trace.ts';

/**
 * The alert that Outlook shows over the compose window until a button is pressed or the alert is withdrawn.
 */
export class AlertWindow {
  readonly #trace: Trace;
  readonly #changed: () => void;
  #shown: Alert | undefined;
  #settle: (button: AlertButton | undefined) => void = () => undefined;

  /** @param changed called whenever an alert was shown or closed */
  constructor(trace: Trace, changed: () => void) {
    this.#trace = trace;
    this.#changed = changed;
  }

  shown = (): Alert | undefined => this.#shown;

  /** Shows an alert and resolves to the pressed button; `undefined` if the alert was withdrawn. */
  ask(alert: Alert): Promise<AlertButton | undefined> {
    this.#trace.say('Outlook', `shows an alert: ${alert.text}`);
    this.drop();
    const { promise, resolve } = deferred<AlertButton | undefined>();
    this.#shown = alert;
    this.#settle = resolve;
    this.#changed();
    return promise;
  }

  /** The sender presses a button of the alert. */
  press(button: AlertButton): void {
    this.#trace.say('sender', `press “${button.label}”`);
    this.#close(button);
  }

  drop(): void {
    if (this.#shown !== undefined) this.#close(undefined);
  }

  #close(button: AlertButton | undefined): void {
    this.#shown = undefined;
    this.#settle(button);
    this.#changed();
  }
}
