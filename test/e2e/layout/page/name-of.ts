const longest = 40;

const shorten = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

/** Describes an element for the reader of a fault: `button “Send”`. */
export const nameOf = (element: Element): string => {
  const kind = element.getAttribute('role') ?? element.tagName.toLowerCase();
  const label =
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement
      ? (element.labels?.[0]?.textContent ?? element.placeholder)
      : undefined) ??
    element.textContent;
  return `${kind} “${shorten(label)}”`;
};
