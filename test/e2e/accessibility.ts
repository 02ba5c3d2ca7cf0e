import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare global {
  interface Window {
    axe: { run(context: object): Promise<{ violations: Violation[] }> };
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

/** What axe-core finds in a page or frame: rule and element. Tabster's focus dummies are its known false positive. */
export const violations = async (page: Page | Frame): Promise<string[]> => {
  await settled(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
