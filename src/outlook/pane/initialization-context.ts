import { call } from '../office/call.ts';
import { composeItem } from '../office/item.ts';
import { type PaneHint, readPaneHint } from './pane-hint.ts';

/** In milliseconds. Short, because the pane must not wait for a hint. */
const hintLimit = 1000;

/**
 * Reads the hint from the button that opened the pane (Mailbox 1.8). Undefined if there is none. Never
 * rejects.
 */
export async function readHint(): Promise<PaneHint | undefined> {
  try {
    const item = composeItem();
    return readPaneHint(
      await call<string>((done) => {
        item.getInitializationContextAsync(done);
      }, hintLimit),
    );
  } catch {
    return undefined;
  }
}
