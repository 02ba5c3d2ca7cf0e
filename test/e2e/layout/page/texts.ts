import { isEmpty, type Box } from './box.ts';
import { shownElements } from './shown.ts';

/** A run of text on one line, with its element. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  readonly box: Box;
}

const linesOf = (element: Element): Line[] =>
  [...element.childNodes]
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter((box) => !isEmpty(box))
        .map((box) => ({ element, text: node.data.trim().slice(0, 40), box }));
    });

/**
 * Returns every line of text of the page, wherever it is scrolled to, except list options, which the browser
 * draws.
 */
export const lines = (): Line[] =>
  shownElements()
    .filter((element) => !element.matches('option'))
    .flatMap(linesOf);
