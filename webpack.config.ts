import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import type { Configuration } from 'webpack';

/** Where office.js comes from: Microsoft's address of the customer's cloud (`docs/architecture.md`, decision 9). */
const officeJs = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
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
const page = (name: string, chunks: string[]) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `public/${name}.html`,
    chunks,
    scriptLoading: 'defer',
    templateParameters: { officeJs },
    minify: false,
  });
const common: Configuration = {
  mode: 'production',
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { minimizer },
};

/** The send path: one file, no chunk loader, nothing newer than ES2016 (classic Outlook's JavaScript runtime). */
const events: Configuration = {
  ...common,
  name: 'events',
  target: 'es2016',
  entry: { events: './src/events/index.ts' },
  output: { path: path.join(here, 'dist/addin'), filename: '[name].js', chunkFormat: false },
  module: { parser: { javascript: { dynamicImportMode: 'eager' } }, rules: [swc('es2016')] },
};

const pages: Configuration = {
  ...common,
  name: 'pages',
  target: ['web', 'es2020'],
  entry: { dialog: './src/dialog/index.tsx', taskpane: './src/taskpane/index.tsx' },
  output: { path: path.join(here, 'dist/addin'), filename: '[name].js' },
  module: { rules: [swc('es2020')] },
  plugins: [
    page('commands', []),
    page('dialog', ['dialog']),
    page('taskpane', ['taskpane']),
    new CopyPlugin({ patterns: [{ from: 'public/assets', to: 'assets' }, { from: 'manifest*.xml' }] }),
  ],
};

const playground: Configuration = {
  ...common,
  name: 'playground',
  target: ['web', 'es2020'],
  entry: { playground: './src/playground/index.tsx' },
  output: { path: path.join(here, 'dist/playground'), filename: '[name].js', clean: true },
  module: { rules: [swc('es2020')] },
  plugins: [page('playground', ['playground'])],
};

export default [events, pages, playground];
