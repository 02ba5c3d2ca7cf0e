import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { layoutFaults } from '../layout/layout-faults.ts';
import { themeNames, wear, type ThemeName } from '../pictures/screens/themes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Findings {
  readonly violations: readonly Finding[];
  /** Checks that axe could not decide. */
  readonly incomplete: readonly Finding[];
}

declare global {
  interface Window {
    axe: { run(context: object): Promise<Findings> };
  }
}

/**
 * Waits until nothing fades or moves. A button that becomes enabled changes its colours over 100 ms, and axe
 * would measure the contrast of a colour in transition. Endless animations, such as a spinner, are not
 * awaited.
 */
const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    const moving = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        const { endTime } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && endTime !== Infinity;
      });
    // An element that is rendered late may start to move after the first ones have stopped.
    for (let now = moving(); now.length > 0; now = moving()) {
      await Promise.allSettled(now.map(({ finished }) => finished));
    }
  });

/**
 * Rules that axe cannot decide and other checks cover: contrast is computed, and a cross-site frame is
 * checked on its own.
 */
const coveredElsewhere = ['color-contrast', 'frame-tested'];

const named = (findings: readonly Finding[], says = ''): string[] =>
  findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}${says}: ${html}`));

/**
 * Returns the accessibility faults of a page or frame: what axe-core reports (rule and element), what it
 * cannot decide, and the contrast of texts and parts computed from the styles, because axe most often cannot
 * decide contrast. Tabster's focus dummies are excluded as a known false positive of axe.
 */
export const violations = async (page: Page | Frame): Promise<string[]> => {
  await settled(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
  return [
    ...named(found.violations),
    ...named(
      found.incomplete.filter(({ id }) => !coveredElsewhere.includes(id)),
      ', which axe cannot decide',
    ),
    ...(await layoutFaults(page, ['contrast', 'partContrast'])),
  ];
};

/**
 * Returns the same faults for each theme in turn. Needs an Outlook that reports no theme, so that the page
 * follows the computer.
 */
export const violationsInThemes = async (
  page: Page,
  at: Page | Frame = page,
  themes: readonly ThemeName[] = themeNames,
): Promise<string[]> => {
  const found: string[] = [];
  for (const theme of themes) {
    await wear(page, at, theme);
    found.push(...(await violations(at)).map((one) => `in ${theme}: ${one}`));
  }
  return found;
};
