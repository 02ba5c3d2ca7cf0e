import path from 'node:path';

/**
 * Replacements for two modules of Fluent UI, without the avatar colours: 28 colours with three shades each,
 * in the light and the dark theme, which no page of the add-in shows. `darkRed` and `plum` stay, because the
 * dark theme uses them.
 */
const lean: Readonly<Record<string, string>> = {
  'sharedColorNames.js': `
export const statusSharedColorNames = ['red', 'green', 'darkOrange', 'yellow', 'berry', 'lightGreen', 'marigold'];
export const personaSharedColorNames = [];
`,
  'global/colorPalette.js': `
import { red, green, darkOrange, yellow, berry, lightGreen, marigold, darkRed, cranberry, plum, orange } from './colors.js';
export const statusSharedColors = { red, green, darkOrange, yellow, berry, lightGreen, marigold };
export const personaSharedColors = { darkRed, plum };
export const mappedStatusColors = { cranberry, green, orange };
`,
};

/**
 * Returns the webpack rules that replace these modules.
 *
 * @param root the folder with `node_modules`
 */
export const leanFluent = (root: string) =>
  Object.entries(lean).map(([file, text]) => ({
    resource: path.join(root, 'node_modules/@fluentui/tokens/lib', file),
    enforce: 'pre' as const,
    loader: path.join(import.meta.dirname, 'replace-module-loader.mjs'),
    options: { text },
  }));
