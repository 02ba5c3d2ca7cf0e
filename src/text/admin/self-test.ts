/** A difference between the host and the package. */
export type Fault =
  | { readonly kind: 'unreachable' | 'changed' | 'redirected'; readonly file: string }
  | { readonly kind: 'missing'; readonly file: string; readonly status: number }
  | { readonly kind: 'type'; readonly file: string; readonly wanted: string; readonly found: string }
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly wanted: string;
      /** Empty if the header is missing. */
      readonly found: string;
      readonly files: readonly string[];
    }
  | { readonly kind: 'unwanted'; readonly name: string; readonly files: readonly string[] }
  | { readonly kind: 'no-policy' | 'other-policy' }
  | { readonly kind: 'office-js'; readonly address: string };

/** The topics of the test, in the order in which they are shown. */
export const topics = ['files', 'types', 'headers', 'caching', 'policy', 'office-js'] as const;
export type Topic = (typeof topics)[number];

const again = 'Copy the content of site/ to the host again.';
const configure =
  'Take the headers from the package: web.config (IIS), staticwebapp.config.json (Azure) or nginx.conf; a proxy in between must pass them on.';

const some = (files: readonly string[]): string =>
  files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');

/** The sentences of the page that tests the hosting. */
export const selfTest = {
  title: 'Nearmiss: the hosting',
  /** Static text of the page, which its script replaces. */
  notRunning:
    'If this stays, the script of this page cannot run: the host does not send it, or announces .js files as something else than text/javascript. Copy the content of site/ to the host again and take its settings from the package.',
  looking: 'Looking at the host …',
  good: 'Everything is as it should be.',
  bad: (count: number) =>
    count === 1 ? 'One thing needs your attention.' : `${count} things need your attention.`,
  notTested:
    'Nothing could be tested: self-test.json is missing or cannot be read. Copy the content of site/ to the host again.',
  /** Below the headline. */
  about: (version: string, policyVersion: string) => `Nearmiss ${version}, policy ${policyVersion}`,
  limits:
    'This page is on the host that it looks at. It finds mistakes; whether somebody exchanged the host, only checksums.txt of your package can say.',
  states: { good: 'Good', bad: 'To do' },
  topics: {
    files: 'Files',
    types: 'Content types',
    headers: 'Headers',
    caching: 'Caching',
    policy: 'Policy',
    'office-js': 'office.js',
  } satisfies Record<Topic, string>,
  fine: (topic: Topic, count: number, policyVersion: string): string => {
    switch (topic) {
      case 'files':
        return `All ${count} files are there, unchanged.`;
      case 'types':
        return 'Every file is announced as what it is.';
      case 'headers':
        return 'The content security policy and the other headers are those of the package.';
      case 'caching':
        return 'A new policy takes effect at once, and what never changes is kept.';
      case 'policy':
        return `The policy in events.js is the one of the package: ${policyVersion}.`;
      case 'office-js':
        return 'Microsoft’s office.js can be loaded from here.';
    }
  },
  fault: (fault: Fault): string => {
    switch (fault.kind) {
      case 'unreachable':
        return `${fault.file} could not be loaded. Is the host reachable? ${again}`;
      case 'missing':
        return `${fault.file} is not there (the host answers ${fault.status}). ${again}`;
      case 'redirected':
        return `${fault.file} is answered from another address. Switch redirects off for this folder.`;
      case 'changed':
        return `${fault.file} is not the file of this package. ${again} If nobody updated it, find out who changed it.`;
      case 'type':
        return `${fault.file} is announced as “${fault.found}” instead of “${fault.wanted}”. ${configure}`;
      case 'header':
        return fault.found === ''
          ? `${fault.name} is missing for ${some(fault.files)}. It should be “${fault.wanted}”. ${configure}`
          : `${fault.name} is “${fault.found}” for ${some(fault.files)}. It should be “${fault.wanted}”. ${configure}`;
      case 'unwanted':
        return `${fault.name} is set for ${some(fault.files)}. Take it away: Outlook shows the pages in a frame.`;
      case 'no-policy':
        return `There is no policy in events.js, so no message can be checked. ${again}`;
      case 'other-policy':
        return `The policy in events.js is not the one of this package. ${again}`;
      case 'office-js':
        return `office.js could not be loaded from ${fault.address}. Without it Outlook cannot start the add-in. Let your proxy or firewall pass it.`;
    }
  },
};
