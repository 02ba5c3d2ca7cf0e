import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { folders, root } from '../../../src/playground/server/folders.ts';

/** The folder of office.js and its parts on Microsoft's server. */
export const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

const fileAt = (url: string): string => {
  if (url === microsoftAjax) return path.join(folders.server, 'microsoft-ajax.js');
  if (url.startsWith(hosted)) return path.join(folders.officeJs, url.slice(hosted.length));
  throw new Error(`office.js asks for ${url}, which nobody serves.`);
};

const compiled = new Map<string, vm.Script>();

const compiledOnce = (key: string, text: () => string): vm.Script => {
  const script = compiled.get(key) ?? new vm.Script(text(), { filename: key.slice(0, 80) });
  compiled.set(key, script);
  return script;
};

const fileScript = (file: string): vm.Script => compiledOnce(file, () => readFileSync(file, 'utf8'));

/** Returns the script of a text, compiled once for all pages, as in a browser's cache. Throws if it cannot be parsed. */
export const textScript = (text: string): vm.Script => compiledOnce(text, () => text);

/** Returns the script of office.js or of one of its parts. Throws for an unknown address. */
export const officeScript = (url: string): vm.Script => fileScript(fileAt(url));

const newerOffice = path.join(root, 'src/playground/host/companions/newer-office.js');

/** Returns the script that adds what newer versions of office.js have and the one from npm lacks. */
export const newerOfficeScript = (): vm.Script => fileScript(newerOffice);
