import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers a request to a host name, or calls `next` if it has nothing under that path. */
export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** One hour in seconds. */
const hour = 3600;

/**
 * Serves the files of a folder with entity tags. Without `maxAge`, browsers revalidate each file (usually
 * 304).
 */
export const files = (folder: string, options: { readonly maxAge?: number } = {}): Site => {
  const { maxAge } = options;
  return sirv(folder, {
    dev: maxAge === undefined,
    etag: true,
    ...(maxAge === undefined ? {} : { maxAge }),
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
};

/** Serves office.js; browsers may cache it for an hour, as from Microsoft's own address. */
export const officeJs = (folder: string): Site => files(folder, { maxAge: hour });

/** Serves a site under a path prefix. */
export const under =
  (prefix: string, site: Site): Site =>
  (request, response, next) => {
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) {
      next();
      return;
    }
    request.url = `/${url.slice(prefix.length)}`;
    site(request, response, () => {
      request.url = url;
      next();
    });
  };

/** Serves from the first site that has an answer. */
export const either =
  (...sites: readonly Site[]): Site =>
  (request, response, next) => {
    const [head, ...tail] = sites;
    if (head === undefined) next();
    else head(request, response, () => either(...tail)(request, response, next));
  };

/** Serves one text under one path. */
export const textFile =
  (path: string, type: string, read: () => Promise<string>): Site =>
  (request, response, next) => {
    if ((request.url ?? '').split('?')[0] !== path) {
      next();
      return;
    }
    read().then(
      (body) => {
        response.setHeader('Content-Type', type);
        response.setHeader('Cache-Control', 'no-cache');
        response.end(body);
      },
      () => next(),
    );
  };
