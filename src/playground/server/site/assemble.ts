import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editions } from '../../host/manifest/edition.ts';
import { folders } from '../folders.ts';
import { addInPage, companions, officeJsIn, playgroundPage } from '../pages.ts';

/** What a static site is assembled from. */
export interface Parts {
  /** The folder of the built add-in, including its manifests. */
  readonly addIn: string;
  /** The folder of the built playground. */
  readonly playground: string;
  /** The text of the initial policy; the add-in's own if left out. */
  readonly policy?: string | undefined;
}

const pageNames = ['commands.html', 'dialog.html', 'taskpane.html'];
const manifests: readonly string[] = Object.values(editions);

const isPlain = (file: string): boolean => !/\.(?:html|xml)$/.test(file);

const changed = async (from: string, to: string, change: (text: string) => string): Promise<void> =>
  writeFile(to, change(await readFile(from, 'utf8')));

/**
 * Writes the add-in's pages and the companion scripts to a folder. office.js stays at Microsoft's address.
 */
const putAddIn = async ({ addIn }: Parts, folder: string): Promise<void> => {
  await cp(addIn, folder, { recursive: true, filter: isPlain });
  for (const name of pageNames)
    await changed(path.join(addIn, name), path.join(folder, name), (html) => addInPage(html));
  for (const name of companions) await cp(path.join(folders.companions, name), path.join(folder, name));
};

/**
 * Writes the playground as files that any web server can serve under any path: `index.html`, the manifests
 * that it reads, and the add-in's pages in `addin/`. They include no file of office.js, because its licence
 * forbids that.
 */
export const assemble = async (parts: Parts, out: string): Promise<void> => {
  const { addIn, playground, policy } = parts;
  await mkdir(path.join(out, 'addin'), { recursive: true });
  await putAddIn(parts, path.join(out, 'addin'));
  for (const name of manifests) await cp(path.join(addIn, name), path.join(out, name));
  await cp(playground, out, { recursive: true, filter: isPlain });
  const officeJs = officeJsIn(await readFile(path.join(addIn, 'commands.html'), 'utf8'));
  await changed(path.join(playground, 'playground.html'), path.join(out, 'index.html'), (html) =>
    playgroundPage(html, {
      addIn: 'addin/',
      officeJs,
      ...(policy === undefined ? {} : { policy: 'policy.json' }),
    }),
  );
  if (policy !== undefined) await writeFile(path.join(out, 'policy.json'), policy);
};
