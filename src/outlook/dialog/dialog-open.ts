import { call } from '../office/call.ts';
import type { Extent } from './dialog-size.ts';
import { has } from '../office/item.ts';
import { theme } from '../office/launch-context.ts';
import { pages } from '../office/manifest-ids.ts';
import { asOfficeError } from '../office/office-error.ts';
import { siblingUrl } from '../office/own-origin.ts';
import { withTheme } from './theme-in-address.ts';
import { pause } from '../office/time-limit.ts';

/** Why the sender could not be asked. */
export type DialogFailure =
  /**
   * This client cannot send messages to a dialog (before Mailbox 1.9 and DialogApi 1.2), so only the pane can
   * be used.
   */
  | 'needs-pane'
  /** Outlook did not open the dialog. */
  | 'not-opened'
  /**
   * The sender or the browser blocked the window (12009, 12011), or another dialog does not close (12007).
   */
  | 'not-allowed'
  /** The dialog's page did not load, or sent no message. */
  | 'not-ready'
  /** The sender did not decide before Outlook's time limit. */
  | 'out-of-time';

/** Time limit for opening, in milliseconds. Outlook may have to create a window first. */
const openLimit = 20_000;

/**
 * A dialog is open already, perhaps one that is just closing (office-js 2389). Opening is then retried after
 * a pause.
 */
const alreadyOpen = 12007;
const retry = { times: 5, pause: 200 };
const notAllowed = [alreadyOpen, 12009, 12011];

/**
 * Opens the dialog's page, in a frame if the client supports that. Never rejects.
 *
 * @param locale put into the page's URL, so that the page can load its language before office.js is ready
 * @param size in per cent of the screen. Outlook's minimum is 150 × 250 px
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
      if (code !== alreadyOpen || attempt === retry.times)
        return { failure: notAllowed.includes(code) ? 'not-allowed' : 'not-opened' };
      await pause(retry.pause);
    }
  }
}

/** Closes a dialog that opens after the time limit, because nothing would answer it. */
async function display(locale: string, size: Extent): Promise<Office.Dialog> {
  const options = { ...size, displayInIframe: true, promptBeforeOpen: false };
  const page = `${siblingUrl(pages.dialog)}?locale=${encodeURIComponent(locale)}`;
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
