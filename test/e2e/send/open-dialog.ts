import type { Frame } from 'playwright-core';
import type { Outlook } from '../../drivers/outlook.ts';

/** Returns the dialog's frame. Throws if no dialog is open. */
export const frameOf = (outlook: Outlook): Frame => {
  const found = outlook.page.frames().find((one) => one.url().includes('/dialog.html'));
  if (found === undefined) throw new Error('no dialog');
  return found;
};

/** Opens the dialog for a message to these addresses, and counts the buttons pressed in it. */
export const openDialog = async (outlook: Outlook, ...to: readonly string[]) => {
  await outlook.put(
    0,
    to.map((address) => ({ address, name: address })),
  );
  await outlook.pressSend();
  const dialog = await outlook.dialog();
  let actions = 0;
  return {
    dialog,
    actions: () => actions,
    press: async (name: string): Promise<void> => {
      actions += 1;
      await dialog.getByRole('button', { name, exact: true }).click();
    },
  };
};
