import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { editions, type Edition } from '../../src/playground/host/manifest/edition.ts';
import { readManifest, type AddIn } from '../../src/playground/host/manifest/manifest.ts';
import { folders } from '../../src/playground/server/folders.ts';

/** Returns the text of a built file. */
export const built = (file: string): string => readFileSync(path.join(folders.addIn, file), 'utf8');

const parser = new new JSDOM().window.DOMParser();

/** Reads an edition's manifest as an Outlook with this language does. */
export const edition = (name: Edition, locale?: string): AddIn =>
  readManifest(built(editions[name]), parser, locale);

/** Returns the file that the manifest names for classic Outlook. Throws if it names none. */
export const scriptOf = ({ runtime }: AddIn): string => {
  if (runtime?.script === undefined) throw new Error('The manifest names no script for classic Outlook.');
  return new URL(runtime.script).pathname.slice(1);
};

export const addIn = edition('smart-alerts');

/** Returns the script of the Smart Alerts edition for an Outlook with this language. */
export const bundleIn = (locale: string): string => built(scriptOf(edition('smart-alerts', locale)));

export const bundle = built(scriptOf(addIn));

/** Returns the function that runs at an event such as `OnMessageSend`. Throws if the manifest has none. */
export const functionOf = (type: string): string => {
  const event = addIn.events.desktop.find((one) => one.type === type);
  if (event === undefined) throw new Error(`The manifest has no ${type}.`);
  return event.runs;
};
