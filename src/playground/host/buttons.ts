import type { Host } from './model/host.ts';
import type { Notice } from './mail.ts';
import type { Button } from './manifest/manifest.ts';
import { openPane } from './windows/pane.ts';
import { runCommand, type Timeouts } from './protocol/run-function.ts';

/** The add-in's buttons on the ribbon, in the alert and on notifications. */
export class Buttons {
  readonly #host: Host;
  #context = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** Returns what the last button handed over to the pane (`initializationContext`). */
  context = (): string => this.#context;

  /** Clears the context, because another item is composed. */
  forget(): void {
    this.#context = '';
  }

  /** The sender presses a ribbon button; a second press on the pane's button closes the pane. */
  async press(button: Button, timeouts: Timeouts): Promise<void> {
    this.#host.trace.say('sender', `press “${button.label}”`);
    const pane = this.#host.frames().find((frame) => frame.plan.kind === 'taskpane');
    if ('runs' in button.opens) await runCommand(this.#host, button.id, button.opens.runs, timeouts);
    else if (pane === undefined) this.carryOut(button, '', timeouts);
    else this.#host.close(pane);
  }

  pressNotice({ action }: Notice, timeouts: Timeouts): void {
    if (action === undefined) return;
    const { trace, addIn } = this.#host;
    trace.say('sender', `press “${action.label}”`);
    const button = addIn.buttons.find((one) => one.id === action.commandId);
    if (button !== undefined && 'pane' in button.opens) this.carryOut(button, action.contextData, timeouts);
    else trace.wrong(`The notification names “${action.commandId}”, which opens no pane`);
  }

  /** Opens a button's pane or runs its function, and hands the context over to it. */
  carryOut(button: Button, context: string, timeouts: Timeouts): void {
    this.#context = context;
    if ('pane' in button.opens) openPane(this.#host, button.opens.pane);
    else void runCommand(this.#host, button.id, button.opens.runs, timeouts);
  }
}
