import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './folders.ts';
import { addInPage, companions, playgroundPage } from './pages.ts';
import type { Sites } from './server.ts';
import { either, files, officeJs, textFile, under, type Site } from './site.ts';

const localOfficeJs = ['/office/microsoft-ajax.js', '/office/office.js'];

const page = (name: string): Site =>
  textFile(`/${name}.html`, 'text/html; charset=utf-8', async () =>
    addInPage(await readFile(path.join(folders.addIn, `${name}.html`), 'utf8'), localOfficeJs),
  );

const javaScript = (at: string, file: string): Site =>
  textFile(at, 'text/javascript', () => readFile(file, 'utf8'));

/**
 * Serves everything under one address, for a person at a browser: the playground at `/`, the add-in's pages
 * beside it, office.js under `/office/`. The add-in's pages differ from the production ones only in the
 * address of office.js and in the companion scripts before it.
 */
export const sitesForPeople = (): Sites => {
  const everything = either(
    javaScript('/office/microsoft-ajax.js', path.join(folders.server, 'microsoft-ajax.js')),
    ...companions.map((name) => javaScript(`/${name}`, path.join(folders.companions, name))),
    under('/office/', officeJs(folders.officeJs)),
    ...['commands', 'dialog', 'taskpane'].map(page),
    textFile('/', 'text/html; charset=utf-8', async () =>
      playgroundPage(await readFile(path.join(folders.playground, 'playground.html'), 'utf8'), {
        addIn: './',
      }),
    ),
    files(folders.playground),
    files(folders.addIn),
  );
  return new Map([
    ['localhost', everything],
    ['127.0.0.1', everything],
  ]);
};
