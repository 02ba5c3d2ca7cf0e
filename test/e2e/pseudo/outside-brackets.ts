import type { Frame, Page } from 'playwright-core';

/** Returns the part of a text that is outside ⟦brackets⟧. */
export function textOutside(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.trim() : textOutside(rest);
}

/**
 * Returns every text of a page that is visible or read aloud, except addresses, names and texts for the
 * administrator.
 */
const textsOf = (at: Page | Frame): Promise<string[]> =>
  at.evaluate(() => {
    const found: (string | null)[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('bdi, script, style, textarea')) found.push(node.textContent);
    for (const element of document.body.querySelectorAll('*'))
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'alt',
        'placeholder',
        'title',
      ])
        found.push(element.getAttribute(name));
    return found.filter((text) => text !== null);
  });

/** Returns the texts of a page, or parts of them, that are outside brackets. */
export const outsideBrackets = async (at: Page | Frame): Promise<string[]> =>
  (await textsOf(at))
    .map(textOutside)
    .filter((text) => /\p{L}{2}/u.test(text.replace(/\S+@\S+|Nearmiss|CSV|JSON/g, '')));
