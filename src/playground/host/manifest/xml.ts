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

/** What a setting is for a locale: Outlook compares whole locales, so `es` is not for `es-MX` (office-js 6799). */
const valueFor = (setting: Element, locale: string): string | null => {
  const override = all(setting, 'Override').find(
    (one) => one.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? setting.getAttribute('DefaultValue');
};

/** Resolves through the resources inside `root`, for an Outlook that speaks this language. */
export const resources = (root: Element, locale: string): Resolve => {
  const table = new Map(
    ['Url', 'String', 'Image'].flatMap((name) =>
      all(root, name).map((one) => [one.getAttribute('id'), valueFor(one, locale)] as const),
    ),
  );
  return (resid) => must(table.get(resid ?? ''), `resource “${resid ?? ''}”`);
};
