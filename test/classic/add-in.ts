import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readManifest } from '../../src/playground/host/manifest.ts';
import { folders } from '../../src/playground/server/folders.ts';

/** The Smart Alerts edition as it was built, read as classic Outlook reads it: its manifest, and the script named there. */

const built = (file: string): string => readFileSync(path.join(folders.addIn, file), 'utf8');

export const addIn = readManifest(built('manifest.smart-alerts.xml'), new new JSDOM().window.DOMParser());

const script = addIn.runtime?.script;
if (script === undefined) throw new Error('The manifest names no script for classic Outlook.');

export const bundle = built(path.basename(new URL(script).pathname));

/** The function that runs at an event, as `OnMessageSend`. Throws where the manifest has none. */
export const functionOf = (type: string): string => {
  const event = addIn.events.desktop.find((one) => one.type === type);
  if (event === undefined) throw new Error(`The manifest has no ${type}.`);
  return event.runs;
};
