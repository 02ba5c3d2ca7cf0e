import { describe, expect, it } from 'vitest';
import { names } from '../../../src/playground/server/for-tests.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

describe('the policy in the playground', () => {
  const outlook = outlookForEachTest({ early: false });
  const editor = () => outlook().page.getByRole('textbox', { name: /^Policy file/u });
  const inForce = () => outlook().page.evaluate(() => window.playground?.outlook.policy()?.version);
  const isUsed = () => outlook().page.getByText('The add-in runs with this policy.').waitFor();

  it('is the one in force, until the sample is loaded, and again after a reset', async () => {
    await outlook().openTab('Policy');
    await isUsed();
    expect(JSON.parse(await editor().inputValue())).toMatchObject({ version: 'default', protect: ['.mil'] });
    expect(await inForce()).toBeUndefined();
    await outlook().button('Load the sample').click();
    await isUsed();
    expect(await inForce()).toBe('playground');
    await outlook().button('Reset').click();
    await isUsed();
    expect(await editor().inputValue()).toContain('"default"');
    expect(await inForce()).toBeUndefined();
  });
});

describe('an address with something unknown', () => {
  it.each([
    ['client', 'pine', 'mac'],
    ['edition', 'third', 'smart-alerts'],
    ['language', 'not_one', 'de-DE'],
    ['theme', 'sepia', 'dark'],
  ])('is answered with the known names: %s', async (what, unknown, known) => {
    const { browser } = await machineOfWorker();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`https://${names.outlook}/mail/?${what}=${unknown}&empty`);
    await page.getByText(`There is no ${what} “${unknown}”.`).waitFor();
    expect(errors).toEqual([]);
    await page.getByRole('link', { name: known, exact: true }).click();
    await page.waitForFunction(() => window.playground !== undefined);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get(what), asked.has('empty')]).toEqual([known, true]);
    await page.close();
  });
});
