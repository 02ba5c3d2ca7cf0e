import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate/make-certificate.ts';
import type { Site } from './site.ts';

/** One answered request. `bytes` counts the answer's body; `known` is false when nobody has that host name. */
export interface Logged {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** What was sent along, as text. */
  readonly body: string;
  readonly status: number;
  readonly bytes: number;
  readonly known: boolean;
}

export interface Running {
  readonly port: number;
  readonly requests: Logged[];
  close(): Promise<void>;
}

/** Host names (without port) and who answers under them. */
export type Sites = ReadonlyMap<string, Site>;

/** A page elsewhere whose name was made to lead to this machine (DNS rebinding) still asks under its own name. */
const hostName = (request: IncomingMessage): string =>
  (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();

const countBytes = (response: ServerResponse): (() => number) => {
  let bytes = 0;
  const count = (chunk: unknown): void => {
    if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) bytes += Buffer.byteLength(chunk);
  };
  const write = response.write.bind(response) as (...all: unknown[]) => boolean;
  const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
  response.write = (...all: unknown[]) => {
    count(all[0]);
    return write(...all);
  };
  response.end = (...all: unknown[]) => {
    count(all[0]);
    return end(...all);
  };
  return () => bytes;
};

/** So much of what is sent along is kept, in characters. */
const longestBody = 1_000_000;

/** The log of requests is for tests; so many are kept, the newest. */
const mostRequests = 10_000;

const notHere = (response: ServerResponse): void => {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain');
  response.end('Nothing here.\n');
};

const serve =
  (sites: Sites, requests: Logged[]) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const host = hostName(request);
    const site = sites.get(host);
    const path = request.url ?? '/';
    const bytes = countBytes(response);
    const headers = { ...request.headers };
    // sirv throws at a range that ends before it begins. No page asks for a part of a file.
    delete request.headers.range;
    let body = '';
    request.on('data', (chunk: Buffer) => (body = (body + chunk.toString()).slice(0, longestBody)));
    response.on('close', () => {
      const { statusCode: status } = response;
      if (requests.length >= mostRequests) requests.shift();
      requests.push({ host, path, headers, body, status, bytes: bytes(), known: site !== undefined });
    });
    if (site === undefined) notHere(response);
    else site(request, response, () => notHere(response));
  };

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * One https server for all names, on this machine only. Port 0 takes a free one.
 * Rejects with `EADDRINUSE` when the port is taken.
 */
export const startServer = async (sites: Sites, certificate: Certificate, port: number): Promise<Running> => {
  const requests: Logged[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, serve(sites, requests));
  const taken = await listen(server, port);
  return {
    port: taken,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
