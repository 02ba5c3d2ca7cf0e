import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { press } from './foreign-settings.ts';

/** Days since 1970, computed on each call because midnight may pass during a test. */
const today = () => Math.floor(Date.now() / 86_400_000);
const key = 'nearmiss.domains';
const outlook = outlookForEachTest();

const send = async (to: string): Promise<void> => {
  await outlook().compose({ to: [to], subject: 'Most secret roster' });
  await outlook().pressSend();
  expect(await outlook().decided()).toBe('Sent.');
};

describe('the domains of a mailbox', () => {
  it('are learned from good mail, without addresses', async () => {
    await send('lee@fabrikam.example');
    expect(await outlook().settings()).toEqual({});
    await send('lee@fabrikam.com');
    expect(await outlook().settings()).toEqual({ [key]: JSON.stringify(`1,fabrikam.com 1 ${today()}`) });
  });

  it('are suggested, and not doubted, once they were written to on three days', async () => {
    await send('lee@infraddead.org');
    await outlook().saved({ [key]: JSON.stringify(`1,infradead.org 3 ${today()}`) });
    await send('lee@infradead.org');
    await outlook().compose({ to: ['lee@infraddead.org'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByText('You often write to infradead.org').waitFor();
    await press(dialog, 'Use infradead.org and send');
    expect(await outlook().decided()).toBe('Sent.');
    expect((await outlook().sent())[0]).toBe('To: lee@infradead.org');
  });

  it('are shown in the pane, which forgets one by keyboard, undoes that, and forgets all', async () => {
    await outlook().saved({
      [key]: JSON.stringify(`1,fabrikam.com 12 ${today()},adatum.com 1 ${today() - 9}`),
    });
    await outlook().compose({ to: ['ann@army.mil'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    const { keyboard } = outlook().page;
    await press(pane, 'Domains you write to');
    await pane.getByText('Shown: 2 of 2').waitFor();
    await pane.getByRole('button', { name: /^Remove adatum.com/ }).focus();
    await keyboard.press('Enter');
    await pane.getByText('adatum.com is forgotten.').waitFor();
    expect((await outlook().settings())[key]).not.toContain('adatum');
    await keyboard.press('Enter');
    await pane.getByText('Shown: 2 of 2').waitFor();
    expect((await outlook().settings())[key]).toContain('adatum');
    await press(pane, 'Forget all');
    await pane.getByText('All domains are forgotten.').waitFor();
    expect((await outlook().settings())[key]).toBe('"1"');
  });
});
