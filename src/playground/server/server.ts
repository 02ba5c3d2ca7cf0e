import { createServer as createSecureServer } from 'node:https';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate/make-certificate.ts';
import type { Site } from './site.ts';

/**
 * One answered request. `bytes` is the size of the answer's body; `known` is false if no site has that host
 * name.
 */
export interface Logged {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The body of the request, as text. */
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

/** Sites by host name, without port. */
export type Sites = ReadonlyMap<string, Site>;

/**
 * Returns the host name that the request names. Under DNS rebinding that is still the attacker's own name,
 * which has no site here.
 */
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

/** How many characters of a request's body are kept. */
const longestBody = 1_000_000;

/** How many requests are kept, the newest ones; the log of requests is for tests. */
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
    // sirv throws on a range that ends before it begins. No page requests part of a file.
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
 * Starts one server for all host names, reachable from this machine only. Port 0 picks a free port. Rejects with
 * `EADDRINUSE` if the port is busy.
 *
 * @param certificate for https; undefined for plain http
 */
export const startServer = async (
  sites: Sites,
  certificate: Certificate | undefined,
  port: number,
): Promise<Running> => {
  const requests: Logged[] = [];
  const answer = serve(sites, requests);
  const server =
    certificate === undefined
      ? createServer(answer)
      : createSecureServer({ key: certificate.key, cert: certificate.cert }, answer);
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
