/**
 * Which file may import which: the rules of docs/contributors/architecture.md, as dependency-cruiser checks them.
 * test/structure/import-rules.test.ts shows that each kind of rule reports a violation.
 */

/** Layers in which an `index` file is an entry point. Elsewhere an index is a list, such as `rules/index.ts`. */
export const entryLayers = [
  'events',
  'commands',
  'fallback',
  'taskpane',
  'dialog',
  'isolation',
  'self-test',
  'cli',
  'playground',
];

const fluent = ['react', '@fluentui/react-components', '@fluentui/react-icons'];
const pages = ['react-dom', ...fluent];

/**
 * `imports`: the other layers that a layer may import. `packages`: the npm packages that it may import.
 * `node`: whether it may import Node's own modules.
 */
export const layers = {
  detector: {
    why: 'The detector stands alone: it judges a recipient without Outlook, a page, a policy file or Node.',
    imports: [],
    packages: ['punycode'],
  },
  policy: {
    why: 'A policy is data about the detector. It parses text, and reads no file.',
    imports: ['detector'],
    packages: ['valibot', 'jsonc-parser'],
  },
  review: {
    why: 'A review is a pure state machine over the detector and the policy.',
    imports: ['detector', 'policy'],
    packages: [],
  },
  'past-mail': {
    why: 'What exports of past mail mean is the same for the command and for the playground’s page.',
    imports: ['detector', 'policy', 'review'],
    packages: ['csv-parse'],
  },
  text: {
    why: 'Sentences are made from data. They know neither Outlook nor a page.',
    imports: ['detector', 'policy', 'review'],
    packages: [],
  },
  outlook: {
    why: 'Only this layer calls Office.js. It shows nothing and chooses no words.',
    imports: ['detector', 'policy', 'review'],
    packages: [],
  },
  ui: {
    why: 'Components get props and report choices. They know no Office.js.',
    imports: ['detector', 'policy', 'review', 'text'],
    packages: fluent,
  },
  events: {
    why: 'The send path is small: no React and no other package.',
    imports: ['outlook', 'policy', 'review', 'text', 'detector'],
    packages: [],
  },
  commands: { why: 'It only loads the language.', imports: ['outlook', 'text'], packages: [] },
  fallback: {
    why: 'It lets every message go, so it needs no detector and no policy.',
    imports: ['outlook', 'text'],
    packages: [],
  },
  taskpane: {
    why: 'The pane connects Outlook, the review and the components.',
    imports: ['outlook', 'policy', 'review', 'text', 'ui', 'detector'],
    packages: pages,
  },
  dialog: {
    why: 'The dialog connects Outlook, the review and the components.',
    imports: ['outlook', 'policy', 'review', 'text', 'ui', 'detector'],
    packages: pages,
  },
  isolation: { why: 'It runs before everything else, so it needs nothing.', imports: [], packages: [] },
  'self-test': { why: 'It must work where the add-in does not.', imports: ['text'], packages: [] },
  output: {
    why: 'It writes to terminals and files for every command.',
    imports: ['text', 'detector'],
    packages: [],
    node: true,
  },
  cli: {
    why: 'Commands run in Node and share the pure layers with the add-in.',
    imports: ['detector', 'policy', 'review', 'past-mail', 'text', 'output'],
    packages: [
      'commander',
      'valibot',
      '@inquirer/prompts',
      '@duckdb/node-api',
      '@observablehq/plot',
      'linkedom',
      'csv-parse',
      'csv-stringify',
      'tldts',
    ],
    node: true,
  },
  playground: {
    why: 'The playground uses the built bundles as files and not the layers that they were built from.',
    imports: ['detector', 'policy', 'past-mail', 'text', 'output'],
    packages: pages,
  },
};

/** Parts of a layer that run in Node, are in no bundle and may import more than their layer. */
const parts = {
  'src/playground/server/': {
    packages: ['selfsigned', 'sirv', 'webpack'],
    files: ['webpack.config.ts', 'tools/test-browser/'],
  },
  'src/playground/start.mjs': { packages: ['tsx'], files: ['tools/test-browser/'] },
  'src/cli/bin.mjs': { packages: ['tsx'], files: [] },
  'src/cli/package/': {
    packages: ['webpack', 'jsdom', 'xmllint-wasm', '@cyclonedx/cyclonedx-library'],
    files: ['webpack.config.ts', 'build/'],
  },
  'src/cli/schemas/': { packages: ['@valibot/to-json-schema'], files: [] },
};

/**
 * The folders of a layer from the lowest to the highest; `.` stands for the files directly in the layer.
 * Code imports only what is below it. Types may come from above.
 */
export const folderOrder = {
  detector: [
    'data',
    'address',
    'similarity',
    'targets',
    'context',
    'scoring',
    'evidence',
    'rules',
    '.',
    'explain',
  ],
  review: ['memory', 'keep', 'doubts', 'outcome', '.'],
  'past-mail': ['table', '.'],
  text: ['.', 'names', 'compose', 'admin', 'languages', 'load'],
  outlook: ['office', 'pane', 'event', 'notice', 'storage', 'message', 'dialog'],
};

const exactly = (path) => path.replaceAll('.', '\\.').replaceAll('/', '\\/');
const anyOf = (paths) => `(?:${paths.map(exactly).join('|')})`;
const nothing = '^$';
const startsWith = (paths) => (paths.length === 0 ? nothing : `^${anyOf(paths)}`);
/** A package as it is installed, or, where it is not, as it was written. */
const packagePath = (names) =>
  names.length === 0 ? nothing : `(?:^|/node_modules/|^node_modules/)${anyOf(names)}(?:/|$)`;

const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
const inSource = '^(?:src|build|tools|test|public)/|^[^/]+\\.(?:ts|js|mjs|json)$';

const rulesOfLayer = ([layer, { why, imports, packages, node = false }]) => {
  const inParts = Object.keys(parts).filter((part) => part.startsWith(`src/${layer}/`));
  const from = { path: `^src/${layer}/`, pathNot: startsWith(inParts) };
  return [
    {
      name: `layers-of-${layer}`,
      comment: `${why} It imports ${imports.length === 0 ? 'no other layer' : `only ${imports.join(', ')}`}.`,
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(?:${[layer, ...imports].join('|')})/` },
    },
    ...rulesOfPackages(layer, why, from, packages),
    ...(node ? [] : [noNode(layer, from)]),
  ];
};

const rulesOfPackages = (name, why, from, packages) => [
  {
    name: `packages-of-${name}`,
    comment: `${why} It imports ${packages.length === 0 ? 'no package' : `only the packages ${packages.join(', ')}`}.`,
    from,
    to: { dependencyTypes: [...npm, 'unknown'], pathNot: [packagePath(packages), inSource] },
  },
];

const noNode = (layer, from) => ({
  name: `no-node-in-${layer}`,
  comment: 'It runs where there is no Node: in a browser, or in the JavaScript engine of classic Outlook.',
  from,
  to: { dependencyTypes: ['core'] },
});

const rulesOfPart = ([part, { packages, files }]) => {
  const layer = part.split('/')[1];
  const why = 'This part runs in Node and is in no bundle.';
  const from = { path: startsWith([part]) };
  return [
    ...rulesOfPackages(part, why, from, [...layers[layer].packages, ...packages]),
    {
      name: `files-of-${part}`,
      comment: `${why} Outside of src it imports ${files.length === 0 ? 'no file' : `only ${files.join(', ')}`}.`,
      from,
      to: { path: inSource, pathNot: ['^src/', startsWith(files)] },
    },
  ];
};

const rulesOfOrder = ([layer, order]) =>
  order.slice(0, -1).map((folder, level) => {
    const pathOf = (one) => (one === '.' ? `^src/${layer}/[^/]+$` : `^src/${layer}/${one}/`);
    const above = order.slice(level + 1);
    return {
      name: `order-in-${layer}-${folder === '.' ? 'root' : folder}`,
      comment: `In ${layer}, code in ${folder} imports nothing from ${above.join(', ')}, which build on it.`,
      from: { path: pathOf(folder) },
      to: { path: above.map(pathOf), dependencyTypesNot: ['type-only'] },
    };
  });

const general = [
  {
    name: 'no-circle',
    comment: 'No file imports itself through others, types included. Move what both need into a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-missing-file',
    comment: 'Every import names a file or a package that exists.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-entry-point',
    comment: 'An entry point only connects, and has effects when it is imported. So nothing imports one.',
    from: {},
    to: { path: `^src/(?:${entryLayers.join('|')})/index\\.tsx?$` },
  },
  {
    name: 'source-stays-in-src',
    comment:
      'The product needs no test, no generator and no build script. Parts that run in Node have rules of their own.',
    from: { path: '^src/', pathNot: startsWith(Object.keys(parts)) },
    to: { path: inSource, pathNot: '^src/' },
  },
  {
    name: 'build-takes-only-words',
    comment: 'Build scripts take only languages and sentences from the product.',
    from: { path: '^build/' },
    to: { path: '^src/', pathNot: '^src/text/' },
  },
];

export default {
  forbidden: [
    ...general,
    ...Object.entries(layers).flatMap(rulesOfLayer),
    ...Object.entries(parts).flatMap(rulesOfPart),
    ...Object.entries(folderOrder).flatMap(rulesOfOrder),
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
