import { readFileSync } from 'node:fs';
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

/** Colours that the add-in's pages do not use: of states and surfaces that they do not have. */
const unused =
  /^ +color\w*(?:Inverted|Selected|Static|Stencil|Scrollbar|Card|LightAlpha|OnLight|Overlay|Background[4-8]|Foreground5|Stroke4|OnBrand2|StrokeOnBrand|Foreground2Link|Foreground3[A-Z]|Background[23][A-Z]).*\n/gm;

const themes = ['alias/lightColor.js', 'alias/darkColor.js'];

/**
 * Returns the webpack rules that replace these modules, and leave unused colours out of the themes.
 *
 * @param root the folder with `node_modules`
 */
export const leanFluent = (root: string) => {
  const tokens = path.join(root, 'node_modules/@fluentui/tokens/lib');
  const leaner = themes.map((file) => [file, withoutUnused(path.join(tokens, file))] as const);
  return [...Object.entries(lean), ...leaner].map(([file, text]) => ({
    resource: path.join(tokens, file),
    enforce: 'pre' as const,
    loader: path.join(import.meta.dirname, 'replace-module-loader.mjs'),
    options: { text },
  }));
};

function withoutUnused(file: string): string {
  return readFileSync(file, 'utf8').replace(unused, '');
}
