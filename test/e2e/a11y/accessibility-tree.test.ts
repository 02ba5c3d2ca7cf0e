import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityTree } from './accessibility-tree.ts';
import { waitForFocus } from './by-keyboard.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });

const frame = (): Frame => {
  const found = outlook()
    .page.frames()
    .find((one) => one.url().includes('/dialog.html'));
  if (found === undefined) throw new Error('no dialog');
  return found;
};

/** Chromium computes the whole tree each time. */
const rarely = { interval: 250 };

const tree = (): Promise<string[]> => accessibilityTree(outlook().page, frame());

/**
 * Opens the dialog: an address with a Cyrillic letter, two with one wrong suffix, a typo and a known address.
 */
const openDialog = async () => {
  await outlook().put(
    0,
    ['kim@army.ml', 'lee@army.ml', 'sam@gmial.com', 'jo@navy.mil'].map((address) => ({
      address,
      name: address,
    })),
  );
  await outlook().put(1, [{ address: 'ops@аrmy.mil', name: 'Operations' }]);
  await outlook().pressSend();
  return outlook().dialog();
};

const cyrillic = 'You typed а (Cyrillic) r m y dot mil, not a r m y dot mil. Suggested: Your own domain.';
const suffix = 'You typed army dot m l, not army dot m i l. Typed: Mali. Suggested: US military.';
const typo =
  'You typed g m i a l dot com, not g m a i l dot com. Typed: anyone can register (\u2066.com\u2069). Suggested: Email provider.';
const ofLetter = 'The marked letter is Cyrillic.';
const ofSuffix = 'One letter is missing.';
const ofTypo = 'Two letters are swapped.';

type Shown = readonly [address: string, ...stamp: readonly string[]];

const addresses = (typed: Shown, meant: Shown) => [
  '    DescriptionList',
  '      term "You typed"',
  '      definition',
  ...typed.map((text) => `        text "${text}"`),
  '      term "Did you mean"',
  '      definition',
  ...meant.map((text) => `        text "${text}"`),
];

const member = (address: string, ...said: readonly string[]) => [
  '      listitem [level 1]',
  '        text "To"',
  `        text "${address}"`,
  ...said.map((line) => `        ${line}`),
];

const asOpened = [
  'main',
  '  sectionheader',
  '    heading "4 addresses look wrong" [level 1]',
  '  group "2 recipients at army.ml"',
  '    text "Very likely a mistake"',
  `    heading "Did you mean army.mil?" [focused, level 2] – "Very likely a mistake ${suffix} ${ofSuffix}"`,
  ...addresses(['@army.ml', 'ML', ' · ', 'Mali'], ['@army.mil', 'MIL', ' · ', 'US military']),
  `    text "${suffix}"`,
  '    paragraph',
  `      text "${ofSuffix}"`,
  '    button "Use army.mil for both"',
  '    button "Remove both"',
  '    button "Why? kim@army.ml"',
  '    list',
  ...member('kim@army.ml', 'button "Choose individually for kim@army.ml"'),
  ...member('lee@army.ml', 'button "Choose individually for lee@army.ml"'),
  '  group "Cc: ops@аrmy.mil"',
  '    text "Very likely a mistake"',
  `    heading "Did you mean ops@army.mil?" [level 2] – "Very likely a mistake ${cyrillic} ${ofLetter}"`,
  '    text "Cc"',
  '    text "Operations"',
  ...addresses(['ops@аrmy.mil'], ['ops@army.mil', 'Your own domain']),
  `    text "${cyrillic}"`,
  '    paragraph',
  `      text "${ofLetter}"`,
  '    button "Use army.mil"',
  '    button "Edit ops@аrmy.mil"',
  '    button "Remove ops@аrmy.mil"',
  '    button "Keep ops@аrmy.mil"',
  '    button "Why? ops@аrmy.mil"',
  '  group "To: sam@gmial.com"',
  `    heading "Please check Did you mean sam@gmail.com?" [level 2] – "${typo} ${ofTypo}"`,
  ...addresses(['sam@gmial.com', 'COM', ' · ', 'anyone can register'], ['sam@gmail.com', 'Email provider']),
  `    text "${typo}"`,
  '    paragraph',
  `      text "${ofTypo}"`,
  '    button "Use gmail.com"',
  '    button "Edit sam@gmial.com"',
  '    button "Remove sam@gmial.com"',
  '    button "Keep sam@gmial.com"',
  '    button "Why? sam@gmial.com"',
  'contentinfo',
  '  text "4 left to decide"',
  '  button "Send" [disabled]',
  '  button "Don’t send"',
  'status [live polite]',
  '  text "4 addresses look wrong"',
];

const asDecided = [
  '  group "2 recipients at army.ml"',
  '    heading "2 recipients at army.ml" [level 2]',
  '    button "Undo both"',
  '    list',
  ...member('kim@army.ml', 'text "Going to kim@army.mil"', 'button "Undo the choice for kim@army.ml"'),
  ...member('lee@army.ml', 'text "Going to lee@army.mil"', 'button "Undo the choice for lee@army.ml"'),
  '  group "Cc: ops@аrmy.mil"',
  '    text "Cc"',
  '    text "Operations"',
  '    heading "ops@аrmy.mil removed" [level 2]',
  '    button "Undo the choice for ops@аrmy.mil"',
  '  group "To: sam@gmial.com"',
  '    heading "Going to sam@gmial.com, as you confirmed" [level 2]',
  '    button "Undo the choice for sam@gmial.com"',
  'contentinfo',
  '  button "Send" [focused]',
  '  button "Don’t send"',
];

describe('the accessibility tree of the dialog', () => {
  it('lists every part in reading order and spells out the letters that differ', async () => {
    const dialog = await openDialog();
    const press = (name: string) => dialog.getByRole('button', { name }).click();
    await expect.poll(tree, rarely).toEqual(asOpened);

    await press('Keep ops@аrmy.mil');
    await press('Yes, keep ops@аrmy.mil');
    const task = 'To send there anyway, type аrmy (а (Cyrillic) r m y)';
    await expect
      .poll(tree, rarely)
      .toContain(`      textbox "${task}" [invalid] – "Type аrmy exactly as shown."`);
    await press('Back');
    await waitForFocus(outlook(), 'Keep ops@аrmy.mil');

    await press('Edit ops@аrmy.mil');
    await dialog.getByRole('textbox').fill('ops@amry.mil');
    await dialog.getByText('This one looks wrong too:').waitFor();
    await press('Use this address');
    await expect
      .poll(async () => (await tree()).find((line) => line.includes('[focused]')), rarely)
      .toMatch(
        /^ {6}group "amry\.mil and army\.mil are different domains\..* You typed a m r y dot mil, not a r m y dot mil\..*"/,
      );
    expect(await tree()).toContain(
      '      textbox "New address instead of ops@аrmy.mil" – "This one looks wrong too:"',
    );
    await press('Back');

    await press('Remove ops@аrmy.mil');
    await press('Use army.mil for both');
    await press('Keep sam@gmial.com');
    await expect.poll(tree, rarely).toContain('      paragraph "Keep sam@gmial.com?" [focused]');
    await press('Yes, keep sam@gmial.com');
    await waitForFocus(outlook(), 'Send');
    const decided = await tree();
    expect(decided.slice(3, 3 + asDecided.length)).toEqual(asDecided);
    expect(decided.slice(-2)).toEqual([
      'status [live polite]',
      '  text "sam@gmial.com will be kept. Ready to send."',
    ]);
    await press('Don’t send');
    expect(await outlook().decided()).toBe('Not sent.');
  });
});
