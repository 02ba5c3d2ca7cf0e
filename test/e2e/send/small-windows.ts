import { describe, expect, it } from 'vitest';
import { violationsInThemes } from '../a11y/accessibility.ts';
import { focused } from '../a11y/by-keyboard.ts';
import { focusFaults, layoutFaults } from '../layout/layout-faults.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { frameOf, openDialog } from './open-dialog.ts';

const long = `firstname.middlename.lastname-of-a-very-long-name@${'department-of-long-names.'.repeat(7)}army.ml`;

/**
 * Checks layout and focus in a dialog with long addresses, in a window of this size (CSS pixels).
 *
 * @param axe whether axe looks, too; it finds the same in every window
 */
export const checkInWindow = (
  name: string,
  viewport: { readonly width: number; readonly height: number },
  axe: 'with axe' | 'without axe',
): void => {
  describe(`in a window of ${name}`, () => {
    const outlook = outlookForEachTest({ early: false, viewport });

    it('the dialog has no layout fault, and the focus is always visible', async () => {
      const { press } = await openDialog(outlook(), long, 'lee@usaf.mil', 'sam@gmial.com', 'ann@gmial.com');
      const frame = frameOf(outlook());
      expect(await layoutFaults(frame)).toEqual([]);
      await press('Keep lee@usaf.mil');
      await press('Choose individually for ann@gmial.com');
      await press('Show whole addresses');
      expect(await layoutFaults(frame)).toEqual([]);
      if (axe === 'with axe') expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
      expect(await focusFaults(outlook().page, frame)).toEqual([]);
      expect(await focused(outlook())).not.toBe('no dialog');
      await press('Don’t send');
      expect(await outlook().decided()).toBe('Not sent.');
    });
  });
};
