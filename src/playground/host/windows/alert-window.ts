import type { Alert, AlertButton } from '../model/alert.ts';
import { deferred } from '../deferred.ts';

/**
 * The alert that Outlook shows over the compose window until a button is pressed or the alert is withdrawn.
 */
export class AlertWindow {
  readonly #changed: () => void;
  #shown: Alert | undefined;
  #settle: (button: AlertButton | undefined) => void = () => undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  shown = (): Alert | undefined => this.#shown;

  /** Shows an alert and resolves to the pressed button; `undefined` if the alert was withdrawn. */
  ask(alert: Alert): Promise<AlertButton | undefined> {
    this.drop();
    const { promise, resolve } = deferred<AlertButton | undefined>();
    this.#shown = alert;
    this.#settle = resolve;
    this.#changed();
    return promise;
  }

  press(button: AlertButton): void {
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
