import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { focusFaults, layoutFaults, spacingFaults } from './layout-faults.ts';

/**
 * Each invariant finds a fault in the first page and none in the second, which differs only in that fault.
 */
const cases: readonly (readonly [fault: string, broken: string, repaired: string, sentence: RegExp])[] = [
  [
    'text that is clipped at a side',
    '<div style="width:60px;overflow:hidden;white-space:nowrap">kim@army.mil and others</div>',
    '<div style="width:60px;overflow:hidden;overflow-wrap:anywhere">kim@army.mil and others</div>',
    /^clipped: “kim@army.mil and others” in div “.*” by \d+ px$/,
  ],
  [
    'text that is clipped at the bottom',
    '<div style="height:20px;overflow:hidden">one<br>two</div>',
    '<div style="height:20px;overflow:auto">one<br>two</div>',
    /^clipped: “two”/,
  ],
  [
    'text that an ancestor clips',
    '<div style="width:40px;overflow:hidden"><p style="width:200px">a line of words</p></div>',
    '<div style="width:240px;overflow:hidden"><p style="width:200px">a line of words</p></div>',
    /^clipped: “a line of words”/,
  ],
  [
    'a page that scrolls sideways',
    '<div style="width:150vw">wide</div>',
    '<div style="width:100%">wide</div>',
    /^overflow: the page is \d+ px too wide$/,
  ],
  [
    'an element that overflows at the left',
    '<p style="margin-left:-40px">at the edge</p>',
    '<p style="margin-left:0">at the edge</p>',
    /^overflow: p “at the edge” sticks out by \d+ px$/,
  ],
  [
    'two overlapping buttons',
    '<button style="height:40px">One</button><button style="height:40px;margin-left:-30px">Other</button>',
    '<button style="height:40px">One</button><button style="height:40px;margin-left:8px">Other</button>',
    /^overlap: button “One” and button “Other”$/,
  ],
  [
    'two overlapping texts',
    '<p style="margin:0">the first line</p><p style="margin:-14px 0 0">the second line</p>',
    '<p style="margin:0">the first line</p><p style="margin:0">the second line</p>',
    /^overlap: “the first line” and “the second line”$/,
  ],
  [
    'a button that covers text',
    '<p style="margin:0">a sentence</p><button style="height:40px;margin-top:-30px">Press</button>',
    '<p style="margin:0">a sentence</p><button style="height:40px">Press</button>',
    /^overlap: button “Press” and “a sentence”$/,
  ],
  [
    'a small target',
    '<button style="width:60px;height:18px;padding:0">Press</button>',
    '<button style="width:60px;height:24px;padding:0">Press</button>',
    /^target: button “Press” is 60 × 18 px$/,
  ],
  [
    'low contrast of text over mixed colours',
    '<p style="background:color-mix(in srgb, white 80%, red);color:#888">faint</p>',
    '<p style="background:color-mix(in srgb, white 80%, red);color:#333">faint</p>',
    /^contrast: p “faint” has 2\.\d\d : 1$/,
  ],
  [
    'low contrast of translucent text',
    '<p style="opacity:0.5">faint</p>',
    '<p style="opacity:0.9">faint</p>',
    /^contrast: p “faint” has 3\.\d\d : 1$/,
  ],
  [
    'text on a gradient, which axe cannot decide',
    '<p style="background:linear-gradient(white, #777)">over it</p>',
    '<p style="background:white">over it</p>',
    /^contrast: p “over it” stands on a picture or gradient$/,
  ],
  [
    'low contrast of a value and of a placeholder in a field',
    '<input value="faint" style="height:24px;color:#999"><input id="b" style="height:24px" placeholder="too"><style>#b::placeholder{color:#999}</style>',
    '<input value="faint" style="height:24px;color:#333"><input id="b" style="height:24px" placeholder="too"><style>#b::placeholder{color:#333}</style>',
    /^contrast: input “too” has 2\.\d\d : 1$/,
  ],
  [
    'a field without a visible edge',
    '<span style="border:1px solid #ddd"><input aria-label="Field" style="height:24px;border:none"></span>',
    '<span style="border:1px solid #ddd;border-bottom-color:#777"><input aria-label="Field" style="height:24px;border:none"></span>',
    /^contrast: the edge of input “Field” has 1\.\d\d : 1$/,
  ],
  [
    'a faint icon',
    '<i aria-label="icon" style="color:#ccc"><svg width="24" height="24"></svg></i>',
    '<i aria-label="icon" style="color:#777"><svg width="24" height="24"></svg></i>',
    /^contrast: the picture of i “icon” has 1\.\d\d : 1$/,
  ],
  [
    'a faint tick',
    '<input type="checkbox" aria-label="box" checked style="width:24px;height:24px;accent-color:#bbb">',
    '<input type="checkbox" aria-label="box" checked style="width:24px;height:24px;accent-color:#555">',
    /^contrast: the tick of input “box” has 1\.\d\d : 1$/,
  ],
  [
    'a faint line under a mark',
    '<mark style="text-decoration:underline wavy #cc0">l</mark>',
    '<mark style="text-decoration:underline wavy #a00">l</mark>',
    /^contrast: the line of mark “l” has 1\.\d\d : 1$/,
  ],
  [
    'a faint gap',
    '<p>m<span data-gap="1" style="display:inline-block;width:9px;border:1px dashed #bbb">&nbsp;</span>l</p>',
    '<p>m<span data-gap="1" style="display:inline-block;width:9px;border:1px dashed #777">&nbsp;</span>l</p>',
    /^contrast: the gap of p “m.l” has 1\.\d\d : 1$/,
  ],
];

describe('the layout invariants', () => {
  let page: Page;
  const show = (body: string): Promise<void> =>
    page.setContent(
      `<!doctype html><html lang="en"><style>body{font:14px/1.4 sans-serif;margin:16px}</style><body>${body}</body></html>`,
    );

  beforeAll(async () => {
    page = await (
      await (await machineOfWorker()).browser.newContext({ viewport: { width: 400, height: 300 } })
    ).newPage();
  });
  afterAll(() => page.context().close());

  it.each(cases)('find %s', async (_fault, broken, repaired, sentence) => {
    await show(broken);
    expect(await layoutFaults(page)).toContainEqual(expect.stringMatching(sentence));
    await show(repaired);
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('are checked only in the topmost modal dialog', async () => {
    await show('<button style="height:10px">Under</button><dialog><p>Over</p></dialog>');
    expect(await layoutFaults(page)).toHaveLength(1);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('find text that is clipped only with a reader’s own spacing', async () => {
    await show('<div style="width:130px;height:20px;overflow:hidden">kim@army.mil now</div>');
    expect(await layoutFaults(page)).toEqual([]);
    expect(await spacingFaults(page)).toContainEqual(expect.stringMatching(/^clipped: /));
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('ignore what is scrolled out of view and what only screen readers read', async () => {
    await show(
      `<div style="height:60px;overflow:auto"><button style="height:50px">First</button><br>
      <button style="height:50px">Second</button></div><button style="height:40px">After</button>
      <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">said, not seen</span>`,
    );
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('find a focus that is invisible, off screen or never reached', async () => {
    await show(
      `<style>.none:focus-visible{outline:none}.faint:focus-visible{outline:2px solid #ccc}</style><button>Plain</button><button class="none">None</button>
      <button class="faint">Faint</button>
      <button style="position:fixed;top:-200px">Away</button>
      <button onfocus="this.blur()">Shy</button>`,
    );
    const found = await focusFaults(page);
    expect(found).toContain('focus: it cannot be seen on button “None”');
    expect(found).toContainEqual(expect.stringMatching(/^focus: on button “Faint” it has 1\.\d\d : 1$/));
    expect(found).toContain('focus: button “Away” has it out of sight');
    expect(found).toContain('focus: Tab never reached button “Shy”');
    expect(found.filter((one) => one.includes('Plain'))).toEqual([]);
  });

  it('accept the focus ring that the browser draws itself', async () => {
    await show('<button>One</button><input aria-label="Two"><a href="#three">Three</a>');
    expect(await focusFaults(page)).toEqual([]);
  });
});
