import { call } from '../office/call.ts';
import type { Extent } from './dialog-size.ts';
import { has } from '../office/item.ts';
import { theme } from '../office/launch-context.ts';
import { pages } from '../office/manifest-ids.ts';
import { asOfficeError } from '../office/office-error.ts';
import { besides } from '../office/own-origin.ts';
import { withTheme } from './theme-in-address.ts';
import { pause } from '../office/time-limit.ts';

/** Why nobody could be asked. */
export type DialogFailure =
  /** This client cannot send messages to a dialog (before Mailbox 1.9 and DialogApi 1.2): only the pane is left. */
  | 'needs-pane'
  /** Outlook did not open the dialog. */
  | 'not-opened'
  /** The sender or the browser forbade the window (12009, 12011), or one stands there that Outlook does not close (12007). */
  | 'not-allowed'
  /** The dialog's page did not load or did not speak. */
  | 'not-ready'
  /** Nobody decided before Outlook's own limit. */
  | 'out-of-time';

/** A window may have to be made first. Milliseconds. */
const openLimit = 20_000;

/** A dialog is open already, perhaps one that is just closing (office-js 2389): tried again after a pause. */
const alreadyOpen = 12007;
const openAgain = { times: 5, pause: 200 };
const notAllowed = [alreadyOpen, 12009, 12011];

/**
 * Opens the dialog's page, in a frame where the client can. Never rejects.
 *
 * @param locale stands in the page's address, so that the page can load its language before office.js is ready
 * @param size per cent of the screen; Outlook never makes it smaller than 150 × 250 px
 */
export async function openDialog(
  locale: string,
  size: Extent,
): Promise<{ dialog: Office.Dialog } | { failure: DialogFailure }> {
  if (!has('DialogApi', '1.2') && !has('Mailbox', '1.9')) return { failure: 'needs-pane' };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const dialog = await display(locale, size);
      return canListen(dialog) ? { dialog } : { failure: 'needs-pane' };
    } catch (thrown) {
      const { code } = asOfficeError(thrown);
      if (code !== alreadyOpen || attempt === openAgain.times)
        return { failure: notAllowed.includes(code) ? 'not-allowed' : 'not-opened' };
      await pause(openAgain.pause);
    }
  }
}

/** A dialog that comes after we gave up waiting would stand there without anybody to talk to. */
async function display(locale: string, size: Extent): Promise<Office.Dialog> {
  const options = { ...size, displayInIframe: true, promptBeforeOpen: false };
  const page = `${besides(pages.dialog)}?locale=${encodeURIComponent(locale)}`;
  const address = withTheme(page, theme()?.background);
  let givenUp = false;
  try {
    return await call((done) => {
      Office.context.ui.displayDialogAsync(address, options, (result) => {
        if (givenUp && result.status === Office.AsyncResultStatus.Succeeded) result.value.close();
        done(result);
      });
    }, openLimit);
  } catch (error) {
    givenUp = true;
    throw error;
  }
}

/** Some clients claim the requirement set and have no `messageChild`. */
function canListen(dialog: Office.Dialog): boolean {
  if (typeof (dialog as Partial<Office.Dialog>).messageChild === 'function') return true;
  dialog.close();
  return false;
}
