/** The XML queries that reading a manifest needs. */

export const all = (from: Element | Document, name: string): Element[] => [
  ...from.getElementsByTagNameNS('*', name),
];

export const first = (from: Element | Document, name: string): Element | undefined => all(from, name)[0];

export const textOf = (from: Element | Document, name: string): string =>
  first(from, name)?.textContent.trim() ?? '';

/** Returns the element's `xsi:type`. */
export const typeOf = (element: Element): string | null =>
  element.getAttribute('xsi:type') ??
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');

/** Returns the value, or throws an error that names what is missing. */
export const must = (value: string | null | undefined, what: string): string => {
  if (value === undefined || value === null || value === '') throw new Error(`The manifest has no ${what}.`);
  return value;
};

/** Resolves a `resid` to the value of its resource. */
export type Resolve = (resid: string | null | undefined) => string;

/**
 * Returns a setting's value for a locale. Outlook compares whole locales: `es` does not apply to `es-MX`
 * (office-js 6799).
 */
const valueFor = (setting: Element, locale: string): string | null => {
  const override = all(setting, 'Override').find(
    (one) => one.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? setting.getAttribute('DefaultValue');
};

/** Returns a resolver for the resources inside `root`, for an Outlook in this language. */
export const resources = (root: Element, locale: string): Resolve => {
  const table = new Map(
    ['Url', 'String', 'Image'].flatMap((name) =>
      all(root, name).map((one) => [one.getAttribute('id'), valueFor(one, locale)] as const),
    ),
  );
  return (resid) => must(table.get(resid ?? ''), `resource “${resid ?? ''}”`);
};
