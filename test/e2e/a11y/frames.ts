import type { Frame } from 'playwright-core';
import type { Outlook } from '../../drivers/outlook.ts';

const frameOf = (outlook: Outlook, page: string): Frame => {
  const found = outlook.page.frames().find((one) => one.url().includes(`/${page}.html`));
  if (found === undefined) throw new Error(`no frame shows ${page}.html`);
  return found;
};

/** Returns the frame of the open dialog. Throws if there is none. */
export const dialogOf = (outlook: Outlook): Frame => frameOf(outlook, 'dialog');

/** Returns the frame of the open pane. Throws if there is none. */
export const paneOf = (outlook: Outlook): Frame => frameOf(outlook, 'taskpane');
