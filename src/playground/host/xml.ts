/** The few questions that reading a manifest asks of XML. */

export const all = (from: Element | Document, name: string): Element[] => [
  ...from.getElementsByTagNameNS('*', name),
];

export const first = (from: Element | Document, name: string): Element | undefined => all(from, name)[0];

export const textOf = (from: Element | Document, name: string): string =>
  first(from, name)?.textContent.trim() ?? '';

/** The element's `xsi:type`. */
export const typeOf = (element: Element): string | null =>
  element.getAttribute('xsi:type') ??
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');

/** The value; throws an error that names what is missing. */
export const must = (value: string | null | undefined, what: string): string => {
  if (value === undefined || value === null || value === '') throw new Error(`The manifest has no ${what}.`);
  return value;
};

/** Turns a `resid` into what it stands for. */
export type Resolve = (resid: string | null | undefined) => string;

/** Resolves through the resources inside `root`. */
export const resources = (root: Element): Resolve => {
  const table = new Map(
    ['Url', 'String', 'Image'].flatMap((name) =>
      all(root, name).map((one) => [one.getAttribute('id'), one.getAttribute('DefaultValue')] as const),
    ),
  );
  return (resid) => must(table.get(resid ?? ''), `resource “${resid ?? ''}”`);
};
