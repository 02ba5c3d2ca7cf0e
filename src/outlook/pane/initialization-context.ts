import { call } from '../office/call.ts';
import { composeItem } from '../office/item.ts';
import { type PaneHint, readPaneHint } from './pane-hint.ts';

/** Opening the pane must not wait for a hint. */
const hintLimit = 1000;

/** What the button that opened the pane said (Mailbox 1.8); undefined where nobody says. Never rejects. */
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
