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
  /** What axe cannot tell. */
  readonly incomplete: readonly Finding[];
}

declare global {
  interface Window {
    axe: { run(context: object): Promise<Findings> };
  }
}

/**
 * Waits until nothing fades or moves any more: a button that becomes usable changes its colours over 100 ms, and axe would
 * measure the contrast of a colour that nobody reads. What moves for ever, such as a spinner, is not waited for.
 */
const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    const moving = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        const { endTime } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && endTime !== Infinity;
      });
    // What is rendered late may begin to move when the first has come to rest.
    for (let now = moving(); now.length > 0; now = moving()) {
      await Promise.allSettled(now.map(({ finished }) => finished));
    }
  });

/** What axe cannot tell and something else does: contrast is computed, and a frame of another site is looked at by itself. */
const looksElsewhere = ['color-contrast', 'frame-tested'];

const named = (findings: readonly Finding[], says = ''): string[] =>
  findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}${says}: ${html}`));

/**
 * What is wrong in a page or frame: what axe-core finds, rule and element; what it cannot tell; and, because contrast is what it
 * most often cannot tell, contrast as the styles have it, of texts and of parts. Tabster's focus dummies are axe's known false
 * positive.
 */
export const violations = async (page: Page | Frame): Promise<string[]> => {
  await settled(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
  return [
    ...named(found.violations),
    ...named(
      found.incomplete.filter(({ id }) => !looksElsewhere.includes(id)),
      ', which axe cannot tell',
    ),
    ...(await layoutFaults(page, ['contrast', 'partContrast'])),
  ];
};

/** The same in light, dark and forced colours, or some of them, one after the other; where Outlook tells no theme. */
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
