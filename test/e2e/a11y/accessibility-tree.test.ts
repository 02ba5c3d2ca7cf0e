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
const ofLetter =
  'The а in “аrmy” is a Cyrillic letter that looks like a Latin a. army.mil is your own domain.';
const ofSuffix = 'It goes to Mali (.ml); the US military uses .mil. army.mil is your own domain.';
const ofTypo = 'gmial.com and gmail.com are different domains.';

type Shown = readonly [address: string, ...stamp: readonly string[]];

const addresses = (typed: Shown, meant: Shown) => [
  '    DescriptionList',
  '      term "You entered"',
  '      definition',
  ...typed.map((text) => `        text "${text}"`),
  '      term "You may mean"',
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
  '    heading "Check 4 addresses before sending" [level 1]',
  '    paragraph',
  '      text "Some recipients of this message may not be the ones you mean."',
  '  group "Cc: ops@аrmy.mil"',
  '    text "Very likely a mistake"',
  `    heading "Cc Operations" [focused, level 2] – "Very likely a mistake ${cyrillic} ${ofLetter}"`,
  ...addresses(['ops@аrmy.mil'], ['ops@army.mil', 'Your own domain']),
  `    text "${cyrillic}"`,
  '    paragraph',
  `      text "${ofLetter}"`,
  '    button "Use ops@army.mil"',
  '    button "Edit ops@аrmy.mil"',
  '    button "Remove ops@аrmy.mil"',
  '    button "Keep ops@аrmy.mil"',
  '    button "Why am I asked about ops@аrmy.mil?"',
  '  group "2 recipients at army.ml"',
  '    text "Very likely a mistake"',
  `    heading "2 recipients at army.ml" [level 2] – "Very likely a mistake ${suffix} ${ofSuffix}"`,
  ...addresses(['@army.ml', 'ML', ' · ', 'Mali'], ['@army.mil', 'MIL', ' · ', 'US military']),
  `    text "${suffix}"`,
  '    paragraph',
  `      text "${ofSuffix}"`,
  '    button "Fix all 2: use army.mil"',
  '    button "Remove all 2"',
  '    list',
  ...member('kim@army.ml', 'button "Decide separately about kim@army.ml"'),
  ...member('lee@army.ml', 'button "Decide separately about lee@army.ml"'),
  '  group "To: sam@gmial.com"',
  `    heading "Please check To sam@gmial.com" [level 2] – "${typo} ${ofTypo}"`,
  ...addresses(['sam@gmial.com', 'COM', ' · ', 'anyone can register'], ['sam@gmail.com', 'Email provider']),
  `    text "${typo}"`,
  '    paragraph',
  `      text "${ofTypo}"`,
  '    button "Use sam@gmail.com"',
  '    button "Edit sam@gmial.com"',
  '    button "Remove sam@gmial.com"',
  '    button "Keep sam@gmial.com"',
  '    button "Why am I asked about sam@gmial.com?"',
  'contentinfo',
  '  text "4 addresses still need your choice."',
  '  button "Send" [disabled]',
  '  button "Don\'t send"',
  'status [live polite]',
  '  text "4 addresses to check before sending."',
];

const asDecided = [
  '  group "Cc: ops@аrmy.mil"',
  '    heading "Cc Operations" [level 2]',
  '    text "ops@аrmy.mil will be removed"',
  '    button "Undo the choice for ops@аrmy.mil"',
  '  group "2 recipients at army.ml"',
  '    heading "2 recipients at army.ml" [level 2]',
  '    button "Undo all 2"',
  '    list',
  ...member('kim@army.ml', 'text "Will be sent to kim@army.mil"', 'button "Undo the choice for kim@army.ml"'),
  ...member('lee@army.ml', 'text "Will be sent to lee@army.mil"', 'button "Undo the choice for lee@army.ml"'),
  '  group "To: sam@gmial.com"',
  '    heading "To sam@gmial.com" [level 2]',
  '    text "Will be sent to sam@gmial.com as entered"',
  '    button "Undo the choice for sam@gmial.com"',
  'contentinfo',
  '  text "All addresses are decided."',
  '  button "Send" [focused]',
  '  button "Don\'t send"',
];

describe('the accessibility tree of the dialog', () => {
  it('lists every part in reading order and spells out the letters that differ', async () => {
    const dialog = await openDialog();
    const press = (name: string) => dialog.getByRole('button', { name }).click();
    await expect.poll(tree, rarely).toEqual(asOpened);

    await press('Keep ops@аrmy.mil');
    await press('Yes, keep ops@аrmy.mil');
    const task = 'To send to this address, please type the part that differs: аrmy (а (Cyrillic) r m y)';
    await expect
      .poll(tree, rarely)
      .toContain(
        `      textbox "Part that differs" [invalid] – "${task} Please type аrmy exactly as shown."`,
      );
    await press('Back');
    await waitForFocus(outlook(), 'Keep ops@аrmy.mil');

    await press('Edit ops@аrmy.mil');
    await dialog.getByRole('textbox').fill('ops@amry.mil');
    await dialog.getByText('This address is doubtful too').waitFor();
    await press('Use this address');
    await expect
      .poll(async () => (await tree()).find((line) => line.includes('[focused]')), rarely)
      .toMatch(
        /^ {6}group "amry\.mil and army\.mil are different domains\..* You typed a m r y dot mil, not a r m y dot mil\..*"/,
      );
    expect(await tree()).toContain(
      '      textbox "New address instead of ops@аrmy.mil" – "This address is doubtful too:"',
    );
    await press('Back');

    await press('Remove ops@аrmy.mil');
    await press('Fix all 2: use army.mil');
    await press('Keep sam@gmial.com');
    await expect.poll(tree, rarely).toContain('      paragraph "Keep sam@gmial.com?" [focused]');
    await press('Yes, keep sam@gmial.com');
    await waitForFocus(outlook(), 'Send');
    const decided = await tree();
    expect(decided.slice(5, 5 + asDecided.length)).toEqual(asDecided);
    expect(decided.slice(-2)).toEqual([
      'status [live polite]',
      '  text "sam@gmial.com will be kept. All addresses are decided. You can send now."',
    ]);
    await press("Don't send");
    expect(await outlook().decided()).toBe('Not sent.');
  });
});
