import type { Alert, AlertButton } from './alert.ts';
import type { ApiContext } from './api-context.ts';
import type { Faults } from '../faults/fault.ts';
import type { Frame, FrameRequest } from './frame.ts';
import type { AddIn, Button } from '../manifest/manifest.ts';
import type { Trace } from '../trace.ts';
import type { Fields, Request } from './wire.ts';

/** What the parts of the host protocol share: the state of the simulated Outlook and ways to act on it. */
export interface Host extends ApiContext {
  readonly addIn: AddIn;
  /** Scheme, host and port of Outlook's own page. */
  readonly origin: string;
  /** The language of Outlook (BCP 47). */
  readonly locale: string;
  readonly trace: Trace;
  readonly faults: Faults;
  /** Commands in progress, by id, each with the callback for its completion. */
  readonly commands: Map<string, (completion: Completion) => void>;
  /** Every answer to a Send event, including those that nobody waited for. */
  readonly answers: Completion[];
  frames(): readonly Frame[];
  open(request: FrameRequest): Frame;
  close(frame: Frame): void;
  /** The sender closes a dialog or the pane by its ×. */
  dismiss(frame: Frame): void;
  /** Answers a request, through its own `answered` if it has one. */
  answer(frame: Frame, request: Request, data: object): void;
  /** Posts an answer unchanged; only a misbehaving Outlook answers `null`. */
  reply(frame: Frame, request: Request, data: object | null): void;
  /** Tells a frame of an event; returns false if the frame has not registered for it. */
  tell(frame: Frame, action: string, data: unknown): boolean;
  /** Shows Outlook's alert and resolves to the pressed button; `undefined` if the alert was withdrawn. */
  ask(alert: Alert): Promise<AlertButton | undefined>;
  dropAlert(): void;
  /** Opens a button's pane or runs its function, and hands the context over to it. */
  carryOut(button: Button, context: string): void;
  /** The focus has moved past the last or the first tab stop of a frame's page. */
  leave(frame: Frame): void;
}

/**
 * How a function of the add-in ended. A `status` other than 0 is an error of office.js (11101: unknown
 * function).
 */
export interface Completion {
  /** The event that the function handled, or the id of its button. */
  readonly event: string;
  readonly status: number;
  readonly allowEvent: boolean;
  /** Everything that was passed to `event.completed`. */
  readonly options: Fields;
}
