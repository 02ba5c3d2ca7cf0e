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

/** What differs between the ordinary build and one that `nearmiss package` makes. */
export interface AddInBuild {
  /** The folder that the files are written to. */
  readonly output: string;
  /** Where office.js comes from: Microsoft's address of the customer's cloud (`docs/decisions/0009-office-js-from-microsoft.md`). */
  readonly officeJs: string;
  /** JavaScript that is put, as it is, before the bundles that know the policy. */
  readonly prelude?: string;
  /** What stands in modules of `src` in this build, by their path in it. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Where scripts go that only our own pages name: a name with the hash of their content may be kept for ever. */
  readonly hashed?: string;
  /** Files that are copied along. */
  readonly copies?: readonly string[];
}

export { clouds };

const here = import.meta.dirname;
/** Helpers come from one package instead of being written into every file; spreads are of plain objects only. */
const swc = (target: string) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      externalHelpers: true,
      assumptions: { setSpreadProperties: true, objectRestNoSymbols: true },
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});
/** A regular expression that nobody uses goes: valibot's one of all emoji weighs 1.4 kB, compressed. */
const minimizer = [
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { compress: { passes: 3, pure_funcs: ['RegExp'] } },
  }),
];
/** With not a space more than its hash is of. */
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
/** A page of the add-in, which says by itself what it may load. */
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
  optimization: { minimizer },
};

/** After minifying, which must not touch it, and before the names get their hash. */
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

/** What the send path says in one language, as a module; names of places are in it, because classic Outlook has no `Intl`. */
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
 * Classic Outlook takes one file and no other, so it gets one for each language: the send path, and its words behind it. The
 * manifests name them by locale.
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
          // The minimizer looks at late assets too, and would take the first line apart.
          compilation.emitAsset(sendPathIn(tag), source, { minimized: true });
          if (words !== undefined) compilation.deleteAsset(own);
        }
      });
    });
  }
}

/** The version, which the pane shows and Send leaves with a message that it stops. */
const named = new webpack.DefinePlugin({ nearmissBuild: JSON.stringify(packageJson.version) });

/** The send path: one file, no chunk loader, nothing newer than ES2016 (classic Outlook's JavaScript runtime). */
const events = ({ output, prelude, instead }: AddInBuild): Configuration => ({
  ...common,
  name: 'events',
  target: 'es2016',
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

/** How long a page waits for its language, in milliseconds, before it speaks English. */
const languageLimit = 5000;

const pages = ({ output, officeJs, prelude, instead, hashed, copies = [] }: AddInBuild): Configuration => ({
  ...common,
  name: 'pages',
  target: ['web', 'es2020'],
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
  plugins: [
    page('commands', ['commands'], officeJs),
    page('dialog', ['isolation', 'dialog'], officeJs),
    page('taskpane', ['isolation', 'taskpane'], officeJs),
    named,
    new CopyPlugin({ patterns: [{ from: 'public/assets', to: 'assets' }, ...copies] }),
    ...before(prelude),
  ],
});

/** Everything that is hosted, but for the manifests. */
export const addIn = (build: AddInBuild): Configuration[] => [events(build), pages(build)];

/** The page by which an administrator sees whether the hosting is right; Outlook does not know it. */
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

/** What an administrator puts in place of the files of the same names when all mail has to go at once. */
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

/** What differs between the playground that tests and `npm start` show and the one of a static site. */
export type PlaygroundBuild = Pick<AddInBuild, 'output' | 'instead'>;

export const playground = ({ output, instead }: PlaygroundBuild): Configuration => ({
  ...common,
  name: 'playground',
  target: ['web', 'es2020'],
  entry: { playground: './src/playground/index.tsx' },
  output: { path: output, filename: '[name].js', clean: true },
  module: { rules: [swc('es2020'), ...replaced(instead)] },
  plugins: [
    html('playground', ['playground'], { policy: playgroundPolicy, style: styleElement(playgroundStyle) }),
  ],
});

/** The ordinary build, for tests and playground. */
export default [
  ...addIn({
    output: path.join(here, 'dist/addin'),
    officeJs: clouds.commercial.officeJs,
    copies: ['manifest*.xml'],
  }),
  playground({ output: path.join(here, 'dist/playground') }),
];
