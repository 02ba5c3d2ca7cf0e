import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { editions, type Edition } from '../host/manifest/edition.ts';
import { type Certificate, makeCertificate } from './certificate/make-certificate.ts';
import { folders } from './folders.ts';
import { packagedSite } from './packaged.ts';
import type { Sites } from './server.ts';
import { either, files, officeJs, textFile, under, type Site } from './site.ts';

/** The host names of the parts in production. Chromium is told to find them all on this machine. */
export const names = {
  outlook: 'outlook.office.com',
  officeJs: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
} as const;

/**
 * Makes a certificate for Microsoft's names. It exists only in the memory of one test run, so nobody can
 * trust it.
 */
export const certificateForTests = (): Promise<Certificate> =>
  makeCertificate({
    title: 'Nearmiss tests',
    names: ['localhost', ...Object.values(names), 'addin.example.com'],
    addresses: ['127.0.0.1'],
    days: 1,
  });

const serverFile = (name: string) => readFile(path.join(folders.server, name), 'utf8');

const ajax: Site = (_request, response, next) => {
  Promise.all(['microsoft-ajax.js', 'microsoft-ajax-end.js'].map(serverFile)).then((parts) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'max-age=31536000');
    response.end(parts.join(''));
  }, next);
};

const manifest = (at: string, folder: string, file = 'manifest.xml'): Site =>
  textFile(at, 'text/xml', () => readFile(path.join(folder, file), 'utf8'));

/** A packaged add-in as an administrator hosts it. */
export interface Packaged {
  readonly folder: string;
  /** The host name of the add-in's address. */
  readonly host: string;
  /** Whether the fallback build, which lets every Send pass, has been copied over the files. */
  readonly fallback?: boolean;
}

const manifestFiles: Readonly<Record<Edition, string>> = {
  'on-send': 'manifest.on-send.xml',
  'smart-alerts': 'manifest.smart-alerts.xml',
};

/** Serves the manifests of both editions under the names that the playground requests. */
const manifests = (addIn: string, packaged: Packaged | undefined): Site[] =>
  (Object.keys(editions) as Edition[]).map((edition) =>
    packaged === undefined
      ? manifest(`/${editions[edition]}`, addIn, editions[edition])
      : manifest(`/${editions[edition]}`, packaged.folder, manifestFiles[edition]),
  );

/** Serves the playground as `https://outlook.office.com/mail/`, with the add-in's manifests beside it. */
const outlook = ({ addIn = folders.addIn, floor, packaged }: TestFolders): Site =>
  under(
    '/mail/',
    either(
      ...(floor === undefined ? [] : [manifest('/floor.xml', floor)]),
      ...manifests(addIn, packaged),
      textFile('/', 'text/html; charset=utf-8', () =>
        readFile(path.join(folders.playground, 'playground.html'), 'utf8'),
      ),
      files(folders.playground),
    ),
  );

export interface TestFolders {
  /** The add-in's pages and manifest, served as `https://localhost:3000`. */
  readonly addIn?: string;
  /**
   * A second add-in that does as little as possible, served under `/floor/` and loaded by
   * `?manifest=floor.xml`.
   */
  readonly floor?: string;
  /** A packaged add-in, whose manifests Outlook loads instead. */
  readonly packaged?: Packaged;
}

const hosted = ({ folder, host, fallback = false }: Packaged): [string, Site] => [
  host,
  packagedSite(path.join(folder, 'site'), fallback ? path.join(folder, 'fallback') : undefined),
];

/**
 * Serves everything under the real host names, for tests and the benchmark. The pages are the built ones,
 * byte for byte.
 */
export const sitesForTests = (served: TestFolders = {}): Sites => {
  const { addIn = folders.addIn, floor, packaged } = served;
  return new Map([
    [names.outlook, outlook(served)],
    ['localhost', either(...(floor === undefined ? [] : [under('/floor/', files(floor))]), files(addIn))],
    [names.officeJs, under('/lib/1/hosted/', officeJs(folders.officeJs))],
    [names.ajax, ajax],
    ...(packaged === undefined ? [] : [hosted(packaged)]),
  ]);
};
