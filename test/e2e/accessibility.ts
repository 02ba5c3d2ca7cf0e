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

/** What axe-core finds in a page or frame: rule and element. Tabster's focus dummies are its known false positive. */
export const violations = async (page: Page | Frame): Promise<string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
