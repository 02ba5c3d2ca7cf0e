import type { Alert, AlertButton } from './sending/alert.ts';
import type { Desk } from './apis/api.ts';
import type { Faults } from './faults/fault.ts';
import type { Frame, FrameWish } from './windows/frame.ts';
import type { AddIn, Button } from './manifest/manifest.ts';
import type { Trace } from './trace.ts';
import type { Fields, Request } from './protocol/wire.ts';

/** What the parts of the host protocol share. */
export interface Host extends Desk {
  readonly addIn: AddIn;
  /** Scheme, host and port of Outlook's own page. */
  readonly origin: string;
  /** The language of Outlook (BCP 47). */
  readonly locale: string;
  readonly trace: Trace;
  readonly faults: Faults;
  /** Commands on their way: each waits for its completion. */
  readonly commands: Map<string, (completion: Completion) => void>;
  /** Every answer to a Send event that came, also those nobody waited for. */
  readonly answers: Completion[];
  frames(): readonly Frame[];
  open(wish: FrameWish): Frame;
  close(frame: Frame): void;
  /** The × of a dialog or of the pane. */
  dismiss(frame: Frame): void;
  /** Answers a request, in the way that the request itself may want. */
  answer(frame: Frame, request: Request, data: object): void;
  /** Posts an answer as it is; `null` comes from a failing Outlook only. */
  reply(frame: Frame, request: Request, data: object | null): void;
  /** Tells a frame of an event; false if it never registered for it. */
  tell(frame: Frame, action: string, data: unknown): boolean;
  /** Shows Outlook's alert and waits for the sender; `undefined` if it was taken away. */
  ask(alert: Alert): Promise<AlertButton | undefined>;
  dropAlert(): void;
  /** Opens the pane of a control, or runs its function, and leaves it the context. */
  carryOut(button: Button, context: string): void;
  /** The focus has passed the last (or first) stop of a frame's page. */
  leave(frame: Frame): void;
}

/** How a function of the add-in ended. `status` other than 0 is an error of office.js (11101: unknown function). */
export interface Completion {
  /** The event it answers, or the id of the button. */
  readonly event: string;
  readonly status: number;
  readonly allowEvent: boolean;
  /** Everything that was passed to `event.completed`. */
  readonly options: Fields;
}
