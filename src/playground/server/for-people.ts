import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './folders.ts';
import { addInPage, companions, pageWithoutHttps, playgroundPage, withoutHttps } from './pages.ts';
import type { Sites } from './server.ts';
import { either, files, officeJs, textFile, under, type Site } from './site.ts';

const localOfficeJs = ['/office/microsoft-ajax.js', '/office/office.js'];

const page = (name: string, change: (html: string) => string): Site =>
  textFile(`/${name}.html`, 'text/html; charset=utf-8', async () =>
    addInPage(change(await readFile(path.join(folders.addIn, `${name}.html`), 'utf8')), localOfficeJs),
  );

const javaScript = (at: string, file: string): Site =>
  textFile(at, 'text/javascript', () => readFile(file, 'utf8'));

const companion = (name: string): Site => javaScript(`/${name}`, path.join(folders.companions, name));

/** The page that office.js loads, in this spelling, where it does not know whether to trust Outlook's page. */
const trustPage: Site = textFile('/office/AgaveErrorUX/index.html', 'text/html; charset=utf-8', () =>
  readFile(path.join(folders.server, withoutHttps.trust), 'utf8'),
);

/**
 * Serves everything under one address, for a person at a browser: the playground at `/`, the add-in's pages
 * beside it, office.js under `/office/`. The add-in's pages differ from the production ones only in the
 * address of office.js and in the companion scripts before it; over plain http also as `pageWithoutHttps` says.
 */
export const sitesForPeople = (isSecure: boolean): Sites => {
  const change = isSecure ? (html: string) => html : pageWithoutHttps;
  const everything = either(
    ...(isSecure ? [] : [trustPage, companion(withoutHttps.companion)]),
    javaScript('/office/microsoft-ajax.js', path.join(folders.server, 'microsoft-ajax.js')),
    ...companions.map(companion),
    under('/office/', officeJs(folders.officeJs)),
    ...['commands', 'dialog', 'taskpane'].map((name) => page(name, change)),
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
