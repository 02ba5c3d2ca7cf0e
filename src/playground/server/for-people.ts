import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './folders.ts';
import type { Sites } from './server.ts';
import { either, files, officeJs, textFile, under, type Site } from './site.ts';

/** The production address of office.js, in whichever of Microsoft's clouds. */
const officeJsTag = /<script src="https:\/\/[^"]*\/office\.js"><\/script>/;
const localTags =
  '<script src="/office/microsoft-ajax.js"></script><script src="/office/office.js"></script>';

const page = (name: string): Site =>
  textFile(`/${name}.html`, 'text/html; charset=utf-8', async () =>
    (await readFile(path.join(folders.addIn, `${name}.html`), 'utf8')).replace(officeJsTag, localTags),
  );

const standIn = textFile('/office/microsoft-ajax.js', 'text/javascript', () =>
  readFile(path.join(folders.server, 'microsoft-ajax.js'), 'utf8'),
);

/**
 * Everything under one address, for a person at a browser: the playground at `/`, the add-in's pages beside it,
 * office.js under `/office/`. The add-in's pages differ from the production ones in the address of office.js only.
 */
export const sitesForPeople = (): Sites => {
  const everything = either(
    standIn,
    under('/office/', officeJs(folders.officeJs)),
    ...['commands', 'dialog', 'taskpane'].map(page),
    textFile('/', 'text/html; charset=utf-8', () =>
      readFile(path.join(folders.playground, 'playground.html'), 'utf8'),
    ),
    files(folders.playground),
    files(folders.addIn),
  );
  return new Map([
    ['localhost', everything],
    ['127.0.0.1', everything],
  ]);
};
