import type { Frame, Page } from 'playwright-core';

/** What is wrong with a page as it is laid out now: in the page itself, so it names nothing from outside. */
function faultsOfPage(): string[] {
  const faults: string[] = [];
  const room = document.documentElement;
  const gist = (element: Element): string =>
    `${element.tagName} “${element.textContent.trim().slice(0, 40)}”`;
  const isHidden = (element: Element): boolean => {
    const { clipPath, visibility } = getComputedStyle(element);
    return (
      clipPath !== 'none' ||
      visibility === 'hidden' ||
      element.closest('svg, [aria-hidden], [inert]') !== null
    );
  };
  if (room.scrollWidth > room.clientWidth) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('body *')) {
    if (isHidden(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > innerWidth + 0.5 || box.left < -0.5) faults.push(`sticks out: ${gist(element)}`);
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const cutsOff = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const inline = display === 'inline';
    if (!inline && cutsOff(overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut off at the side: ${gist(element)}`);
    if (!inline && cutsOff(overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`cut off below: ${gist(element)}`);
  }
  const targets = Array.from(
    document.querySelectorAll('button, input, select, textarea, a[href], [role=button]'),
  )
    .filter((element) => !isHidden(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  targets.forEach(({ element, box }, at) => {
    if (box.height < 24 || box.width < 24) faults.push(`smaller than 24 px: ${gist(element)}`);
    targets.slice(at + 1).forEach((other) => {
      if (element.contains(other.element) || other.element.contains(element)) return;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const scrolls = (one: Element) => one.closest('main') !== null;
      if (across > 1 && down > 1 && scrolls(element) === scrolls(other.element))
        faults.push(`overlap: ${gist(element)}, ${gist(other.element)}`);
    });
  });
  return faults;
}

/**
 * What is wrong with a page or frame as it is laid out now: what sticks out or is cut off, targets that overlap or are smaller
 * than 24 CSS pixels (WCAG 2.2, 2.5.8). Empty where all is well.
 */
export const layoutFaults = async (page: Page | Frame): Promise<string[]> => {
  // tsx names functions by a helper that pages do not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page.evaluate(faultsOfPage);
};
