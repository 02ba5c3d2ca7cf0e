import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers requests to one host name, or says that it has nothing under that path. */
export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** How long a browser may keep a file, in seconds. */
const hour = 3600;

/** Files of a folder, with entity tags; a page or script is asked for again (and usually answered 304). */
export const files = (folder: string, options: { readonly maxAge?: number } = {}): Site => {
  const { maxAge } = options;
  return sirv(folder, {
    dev: maxAge === undefined,
    etag: true,
    ...(maxAge === undefined ? {} : { maxAge }),
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
};

/** office.js is kept for an hour, as Microsoft's own address says. */
export const officeJs = (folder: string): Site => files(folder, { maxAge: hour });

/** A site under a path of another one. */
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

/** The first site that has an answer. */
export const either =
  (...sites: readonly Site[]): Site =>
  (request, response, next) => {
    const [head, ...tail] = sites;
    if (head === undefined) next();
    else head(request, response, () => either(...tail)(request, response, next));
  };

/** One text under one path. */
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
