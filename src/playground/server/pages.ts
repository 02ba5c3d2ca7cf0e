/** How the built pages are changed for a playground that no test drives; what is in the bundles stays as it was built. */

/** The production address of office.js, in whichever of Microsoft's clouds. */
const officeJsTag = /<script src="https:\/\/[^"]*\/office\.js"><\/script>/;

const script = (source: string): string => `<script src="${source}"></script>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Files of `src/playground/host` that run in the add-in's pages, before office.js. */
export const companions = ['put-policy.js', 'newer-office.js'] as const;

/** Says where the tag of office.js is, or throws: without it nothing would work, and nobody would know why. */
const withTag = (html: string, replace: (tag: string) => string): string => {
  if (!officeJsTag.test(html)) throw new Error('The page has no tag of office.js.');
  return html.replace(officeJsTag, replace);
};

/**
 * A page of the add-in with its companions before office.js.
 *
 * @param officeJs what stands in place of Microsoft's address, if anything
 */
export const addInPage = (html: string, officeJs?: readonly string[]): string =>
  withTag(html, (tag) => [...companions.map(script), ...(officeJs?.map(script) ?? [tag])].join('\n    '));

/** The address of office.js in a built page. */
export const officeJsIn = (html: string): string => {
  let address = '';
  withTag(html, (tag) => {
    address = /src="(?<source>[^"]*)"/.exec(tag)?.groups?.source ?? '';
    return tag;
  });
  return address;
};

/** What the playground's page is told of where things are, by the names of its `meta` elements. */
export interface PlaygroundPage {
  /** The folder of the add-in's pages, which holds the companions; with a slash at its end. */
  readonly addIn: string;
  /** Where office.js comes from, so that the page can say that it does not come. */
  readonly officeJs?: string;
  /** The file of the policy to begin with. */
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
