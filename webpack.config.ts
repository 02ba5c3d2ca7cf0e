import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import packageJson from './package.json' with { type: 'json' };
import { clouds } from './build/clouds.ts';
import {
  contentPolicy,
  type HostedPage,
  playgroundPolicy,
  playgroundStyle,
  switchedOffStyle,
} from './build/content-policy.ts';
import { leanFluent } from './build/lean-fluent.ts';
import { selfTest } from './src/text/admin/self-test.ts';
import { switchedOff } from './src/text/compose/switched-off.ts';
import { tags } from './src/text/tags.ts';
import { sendPath, sendPathIn } from './build/file-names.ts';

/** What differs between the ordinary build and a build by `nearmiss package`. */
export interface AddInBuild {
  /** The output folder. */
  readonly output: string;
  /**
   * The address of office.js: Microsoft's in the customer's cloud
   * (`docs/decisions/0009-office-js-from-microsoft.md`).
   */
  readonly officeJs: string;
  /** JavaScript to put unchanged before the bundles that use the policy. */
  readonly prelude?: string;
  /** Texts that replace modules in this build, by the path of the module in `src`. */
  readonly instead?: Readonly<Record<string, string>>;
  /**
   * The folder for scripts that only the add-in's own pages name. Their names contain a hash of their
   * content, so that they can be cached forever.
   */
  readonly hashed?: string;
  /** Files to copy to the output. */
  readonly copies?: readonly string[];
}

export { clouds };

const here = import.meta.dirname;
/**
 * Imports helpers from one package instead of inlining them into every file; assumes that only plain objects
 * are spread.
 */
const swc = (target: string) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      externalHelpers: true,
      assumptions: { setSpreadProperties: true, objectRestNoSymbols: true, setPublicClassFields: true },
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});
/** Removes unused regular expressions: valibot's expression for all emoji takes 1.4 kB, compressed. */
const minimizer = (more = {}) => [
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { compress: { passes: 3, pure_funcs: ['RegExp'], ...more } },
  }),
];
/** Adds no white space, because the hash in the content security policy is that of the exact text. */
const styleElement = (style: string): string => `<style>${style}</style>`;
const html = (
  name: string,
  chunks: string[],
  parameters: Readonly<Record<string, string>> = {},
  template = name,
) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `public/${template}.html`,
    chunks,
    chunksSortMode: 'manual',
    templateParameters: (_compilation, { js }: { js: string[] }) => ({ scripts: js, ...parameters }),
    inject: false,
    minify: false,
  });
/** Returns a page of the add-in, with a content security policy that says what it may load. */
const page = (
  name: string,
  chunks: string[],
  officeJs: string,
  template: HostedPage = name as HostedPage,
  more: Readonly<Record<string, string>> = {},
) => html(name, chunks, { officeJs, policy: contentPolicy(officeJs, template), ...more }, template);
const common: Configuration = {
  mode: 'production',
  context: here,
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { minimizer: minimizer() },
};

/**
 * Puts text before the bundles: after minification, which must not change it, and before file names get their
 * hash.
 */
const before = (text: string | undefined) =>
  text === undefined
    ? []
    : [
        new webpack.BannerPlugin({
          banner: text,
          raw: true,
          test: /(?:events|taskpane)[^/]*\.js$/,
          stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING,
        }),
      ];

const replaced = (instead: AddInBuild['instead'] = {}) =>
  Object.entries(instead).map(([file, text]) => ({
    resource: path.join(here, 'src', file),
    enforce: 'pre' as const,
    loader: path.join(here, 'build/replace-module-loader.mjs'),
    options: { text },
  }));

/**
 * Returns a module with the send path's texts in one language. It includes the names of places, because
 * classic Outlook has no `Intl`.
 */
const sendLanguage = (tag: string) => `
import { atSend } from '../text/languages/${tag}.ts';
import { names } from '../text/names/${tag}.generated.ts';
import { namesIn } from '../text/names/names.ts';
export const words = { ...atSend, names: namesIn(names) };
`;
const ofLanguage = (tag: string) => `language.${tag}`;
const languageEntries = () =>
  Object.fromEntries(
    tags.map((tag) => [
      ofLanguage(tag),
      {
        import: `./src/events/words.ts?${tag}`,
        library: { name: 'nearmissLanguage', type: 'var', export: 'words' },
      },
    ]),
  );
const languageRules = tags.map((tag) => ({
  resourceQuery: `?${tag}`,
  enforce: 'pre' as const,
  loader: path.join(here, 'build/replace-module-loader.mjs'),
  options: { text: sendLanguage(tag) },
}));

/**
 * Classic Outlook loads a single file, so there is one file per language: the send path, followed by its
 * texts. The manifests name these files by locale.
 */
class FilePerLanguage {
  apply(compiler: webpack.Compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.compilation.tap('FilePerLanguage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING + 1;
      compilation.hooks.processAssets.tap({ name: 'FilePerLanguage', stage }, (assets) => {
        const all = assets[sendPath];
        if (all === undefined) return;
        for (const tag of tags) {
          const own = `${ofLanguage(tag)}.js`;
          const words = assets[own];
          const source = new sources.ConcatSource(...(words === undefined ? [all] : [all, '\n', words]));
          // The minimizer processes late assets, too, and would change the first line.
          compilation.emitAsset(sendPathIn(tag), source, { minimized: true });
          if (words !== undefined) compilation.deleteAsset(own);
        }
      });
    });
  }
}

/** Defines the version, which the pane shows and which Send stores with a message that it blocks. */
const named = new webpack.DefinePlugin({ nearmissBuild: JSON.stringify(packageJson.version) });

/**
 * The send path: one file, no chunk loader, nothing newer than ES2016 (for classic Outlook's JavaScript
 * runtime).
 */
const events = ({ output, prelude, instead }: AddInBuild): Configuration => ({
  ...common,
  name: 'events',
  target: 'es2016',
  resolve: {
    ...common.resolve,
    alias: {
      '@swc/helpers/_/_object_spread_props': path.join(here, 'build/assign-properties.mjs'),
      '@swc/helpers/_/_extends': path.join(here, 'build/assign-properties.mjs'),
      '@swc/helpers/_/_async_to_generator': path.join(here, 'build/async-function.mjs'),
    },
  },
  // Safe where no function is used as a constructor.
  optimization: { minimizer: minimizer({ arrows: true, unsafe_arrows: true }) },
  entry: { events: './src/events/index.ts', ...languageEntries() },
  output: { path: output, filename: '[name].js', chunkFormat: false },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [swc('es2016'), ...replaced(instead), ...languageRules],
  },
  plugins: [named, ...before(prelude), new FilePerLanguage()],
});

const fileName = (name: string, hashed: AddInBuild['hashed']) =>
  hashed === undefined ? `${name}.js` : `${hashed}/${name}.[contenthash].js`;

/** How long a page waits for its language before it uses English, in milliseconds. */
const languageLimit = 5000;

const pages = ({ output, officeJs, prelude, instead, hashed, copies = [] }: AddInBuild): Configuration => ({
  ...common,
  name: 'pages',
  target: ['web', 'es2020'],
  resolve: {
    ...common.resolve,
    alias: { 'react/jsx-runtime$': path.join(here, 'build/jsx-runtime.mjs') },
  },
  entry: {
    commands: './src/commands/index.ts',
    isolation: './src/isolation/index.ts',
    dialog: './src/dialog/index.tsx',
    taskpane: './src/taskpane/index.tsx',
  },
  output: {
    path: output,
    filename: fileName('[name]', hashed),
    // webpack names a language after its file: `language-de-ts`.
    chunkFilename: ({ chunk }) => fileName(String(chunk.name).replace(/-ts$/, ''), hashed),
    chunkLoadTimeout: languageLimit,
  },
  module: { rules: [swc('es2020'), ...replaced(instead), ...leanFluent(here)] },
  optimization: {
    ...common.optimization,
    // Two files hold the same language: one without the texts that only the pane shows.
    splitChunks: false,
    mergeDuplicateChunks: false,
  },
  plugins: [
    page('commands', ['commands'], officeJs),
    page('dialog', ['isolation', 'dialog'], officeJs),
    page('taskpane', ['isolation', 'taskpane'], officeJs),
    named,
    new CopyPlugin({ patterns: [{ from: 'public/assets', to: 'assets' }, ...copies] }),
    ...before(prelude),
  ],
});

/** Returns the configurations for everything that is hosted, except the manifests. */
export const addIn = (build: AddInBuild): Configuration[] => [events(build), pages(build)];

/**
 * Returns the configuration for the page that shows administrators whether the hosting is correct. Outlook
 * does not use it.
 */
export const selfTestPage = ({ output, officeJs, hashed }: AddInBuild): Configuration => ({
  ...common,
  name: 'self-test',
  target: ['web', 'es2020'],
  entry: { 'self-test': './src/self-test/index.ts' },
  output: { path: output, filename: fileName('[name]', hashed) },
  module: { rules: [swc('es2020')] },
  plugins: [
    page('self-test', ['self-test'], officeJs, 'self-test', {
      title: selfTest.title,
      notRunning: selfTest.notRunning,
    }),
    new CopyPlugin({ patterns: ['public/self-test.css'] }),
  ],
});

/**
 * Returns the configuration for files that replace those of the same names in an emergency, so that all mail
 * is sent.
 */
export const fallback = ({ output, officeJs }: AddInBuild): Configuration => ({
  ...events({ output, officeJs }),
  name: 'fallback',
  entry: { events: './src/fallback/index.ts' },
  plugins: [
    new FilePerLanguage(),
    page('commands', [], officeJs),
    page('taskpane', [], officeJs, 'switched-off', {
      text: switchedOff.en.pane,
      style: styleElement(switchedOffStyle),
    }),
  ],
});

/** What differs between the playground for tests and `npm start` and the one for a static site. */
export type PlaygroundBuild = Pick<AddInBuild, 'output' | 'instead'>;

export const playground = ({ output, instead }: PlaygroundBuild): Configuration => ({
  ...common,
  name: 'playground',
  target: ['web', 'es2020'],
  entry: { playground: './src/playground/index.tsx' },
  resolve: {
    ...common.resolve,
    alias: {
      'csv-parse$': 'csv-parse/browser/esm',
      'csv-parse/sync$': 'csv-parse/browser/esm/sync',
    },
  },
  output: { path: output, filename: '[name].js', chunkFilename: '[name].js', clean: true },
  optimization: { ...common.optimization, splitChunks: false },
  module: { rules: [swc('es2020'), ...replaced(instead)] },
  plugins: [
    html('playground', ['playground'], { policy: playgroundPolicy, style: styleElement(playgroundStyle) }),
  ],
});

/** The ordinary build, for tests and the playground. */
export default [
  ...addIn({
    output: path.join(here, 'dist/addin'),
    officeJs: clouds.commercial.officeJs,
    copies: ['manifest*.xml'],
  }),
  playground({ output: path.join(here, 'dist/playground') }),
];
