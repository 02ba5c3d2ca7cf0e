import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { editions } from '../host/edition.ts';
import { folders } from './folders.ts';
import type { Sites } from './server.ts';
import { either, files, officeJs, textFile, under, type Site } from './site.ts';

/** The names under which the parts are reached in production; Chromium is told to find them all on this machine. */
export const names = {
  outlook: 'outlook.office.com',
  officeJs: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
} as const;

const ajax: Site = (_request, response, next) => {
  readFile(path.join(folders.server, 'microsoft-ajax.js')).then((body) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'max-age=31536000');
    response.end(body);
  }, next);
};

const manifest = (at: string, folder: string, file = 'manifest.xml'): Site =>
  textFile(at, 'text/xml', () => readFile(path.join(folder, file), 'utf8'));

/** The playground as `https://outlook.office.com/mail/`, with the add-in's manifest beside it. */
const outlook = (addIn: string, floor: string | undefined): Site =>
  under(
    '/mail/',
    either(
      ...(floor === undefined ? [] : [manifest('/floor.xml', floor)]),
      ...Object.values(editions).map((file) => manifest(`/${file}`, addIn, file)),
      textFile('/', 'text/html; charset=utf-8', () =>
        readFile(path.join(folders.playground, 'playground.html'), 'utf8'),
      ),
      files(folders.playground),
    ),
  );

export interface TestFolders {
  /** The add-in's pages and manifest, reached as `https://localhost:3000`. */
  readonly addIn?: string;
  /** A second add-in under `/floor/`, with `?manifest=floor.xml`: the one that does as little as possible. */
  readonly floor?: string;
}

/** The real names, for tests and benchmark: the production pages are served byte for byte as they were built. */
export const sitesForTests = ({ addIn = folders.addIn, floor }: TestFolders = {}): Sites =>
  new Map([
    [names.outlook, outlook(addIn, floor)],
    ['localhost', either(...(floor === undefined ? [] : [under('/floor/', files(floor))]), files(addIn))],
    [names.officeJs, under('/lib/1/hosted/', officeJs(folders.officeJs))],
    [names.ajax, ajax],
  ]);
