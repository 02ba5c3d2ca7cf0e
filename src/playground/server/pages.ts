/** Changes the built pages for a playground that a person uses; the bundles stay as they were built. */

/** Matches the script element of office.js at its production address, in any of Microsoft's clouds. */
const officeJsTag = /<script src="https:\/\/[^"]*\/office\.js"><\/script>/;

const script = (source: string): string => `<script src="${source}"></script>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The companion scripts: files of `src/playground/host` that run in the add-in's pages before office.js. */
export const companions = ['put-policy.js', 'newer-office.js'] as const;

/**
 * Replaces the script element of office.js. Throws if there is none, because nothing would work without it.
 */
const withTag = (html: string, replace: (tag: string) => string): string => {
  if (!officeJsTag.test(html)) throw new Error('The page has no tag of office.js.');
  return html.replace(officeJsTag, replace);
};

/**
 * Returns a page of the add-in with the companion scripts before office.js.
 *
 * @param officeJs the addresses to load instead of Microsoft's; by default Microsoft's stays
 */
export const addInPage = (html: string, officeJs?: readonly string[]): string =>
  withTag(html, (tag) => [...companions.map(script), ...(officeJs?.map(script) ?? [tag])].join('\n    '));

/** The companion script of pages without https, and the page by which office.js asks whether to trust them. */
export const withoutHttps = { companion: 'without-https.js', trust: 'trust.html' } as const;

const firstDirective = "content=\"default-src 'none';";

/**
 * Returns a page of the add-in for plain http: with a companion script for dialogs, and with permission for the
 * frame in which office.js asks whether it may trust Outlook's page.
 */
export const pageWithoutHttps = (html: string): string => {
  if (!html.includes(firstDirective)) throw new Error('The page has no content security policy.');
  return withTag(html.replace(firstDirective, `${firstDirective} frame-src 'self';`), (tag) =>
    [script(withoutHttps.companion), tag].join('\n    '),
  );
};

/** Returns the address of office.js in a built page. */
export const officeJsIn = (html: string): string => {
  let address = '';
  withTag(html, (tag) => {
    address = /src="(?<source>[^"]*)"/.exec(tag)?.groups?.source ?? '';
    return tag;
  });
  return address;
};

/** The addresses that the playground's page reads from its `meta` elements. */
export interface PlaygroundPage {
  /** The folder of the add-in's pages and companion scripts, with a slash at its end. */
  readonly addIn: string;
  /** The address of office.js, so that the page can warn if it cannot be loaded. */
  readonly officeJs?: string;
  /** The file of the initial policy. */
  readonly policy?: string;
}

export const playgroundPage = (html: string, { addIn, officeJs, policy }: PlaygroundPage): string => {
  const metas = Object.entries({ 'add-in': addIn, 'office-js': officeJs, policy }).flatMap(
    ([name, content]) =>
      content === undefined ? [] : [`<meta name="nearmiss-${name}" content="${escaped(content)}" />`],
  );
  return html.replace('<title>', () =>
    [...metas, script(`${addIn}newer-office.js`), '<title>'].join('\n    '),
  );
};
