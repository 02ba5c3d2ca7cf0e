import { describe, expect, it } from 'vitest';
import { violationsInThemes } from '../a11y/accessibility.ts';
import { paneOf } from '../a11y/frames.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { box, keepForeignSettings, press, unsure } from './foreign-settings.ts';

describe('an address that was remembered in the dialog', () => {
  keepForeignSettings(outlookForEachTest(), ['{"hostile":true}', '""', '[1,2]']);
});

describe('axe finds no violation in light, dark and forced colours', () => {
  const outlook = outlookForEachTest({ early: false });

  it('in the pane with the Keep form and an explanation open', async () => {
    await outlook().compose({ to: [unsure, 'kim@army.ml'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Why? kim@army.ml' }).click();
    await press(pane, `Keep ${unsure}`);
    await box(pane).check();
    expect(await violationsInThemes(outlook().page, paneOf(outlook()))).toEqual([]);
  });
});
