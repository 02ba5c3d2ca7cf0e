import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import type { Request } from '../model/wire.ts';

/**
 * Refuses and reports what an event handler may not do (Microsoft, "Unsupported APIs" of event-based
 * activation).
 */
export const refuse = (host: Host, frame: Frame, request: Request, what: string): void => {
  host.trace.wrong(`An event handler may not use ${what}`);
  host.answer(frame, request, { Version: 1, Error: 5000 });
};
