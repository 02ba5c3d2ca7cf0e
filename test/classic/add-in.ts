import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { editions, type Edition } from '../../src/playground/host/manifest/edition.ts';
import { readManifest, type AddIn } from '../../src/playground/host/manifest/manifest.ts';
import { folders } from '../../src/playground/server/folders.ts';

/** The add-in as it was built, read as classic Outlook reads it: an edition's manifest, and the script named there. */

/** The text of a file of the build. */
export const built = (file: string): string => readFileSync(path.join(folders.addIn, file), 'utf8');

const parser = new new JSDOM().window.DOMParser();

/** What an edition's manifest says to an Outlook that speaks this language. */
export const edition = (name: Edition, locale?: string): AddIn =>
  readManifest(built(editions[name]), parser, locale);

/** The file that the manifest names for classic Outlook. Throws where it names none. */
export const scriptOf = ({ runtime }: AddIn): string => {
  if (runtime?.script === undefined) throw new Error('The manifest names no script for classic Outlook.');
  return new URL(runtime.script).pathname.slice(1);
};

export const addIn = edition('smart-alerts');

/** The script of the Smart Alerts edition for an Outlook that speaks this language. */
export const bundleIn = (locale: string): string => built(scriptOf(edition('smart-alerts', locale)));

export const bundle = built(scriptOf(addIn));

/** The function that runs at an event, as `OnMessageSend`. Throws where the manifest has none. */
export const functionOf = (type: string): string => {
  const event = addIn.events.desktop.find((one) => one.type === type);
  if (event === undefined) throw new Error(`The manifest has no ${type}.`);
  return event.runs;
};
