import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateForTests } from '../../../../src/playground/server/for-tests.ts';
import { type Running, startServer } from '../../../../src/playground/server/server.ts';
import { either, files, under } from '../../../../src/playground/server/site.ts';

const base = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
let server: Running;
beforeAll(async () => {
  mkdirSync(path.join(base, 'site'));
  mkdirSync(path.join(base, 'site-secret'));
  writeFileSync(path.join(base, 'site/page.txt'), '0123456789');
  for (const file of ['secret.txt', 'site-secret/secret.txt']) writeFileSync(path.join(base, file), 'secret');
  const served = files(path.join(base, 'site'));
  const site = either(under('/office/', served), served);
  server = await startServer(new Map([['localhost', site]]), await certificateForTests(), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

const ask = (at: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: at,
      headers: { host: `localhost:${server.port}`, ...headers },
      rejectUnauthorized: false,
    };
    request(options, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });

describe('the playground’s server', () => {
  it.each(['/page.txt', '/office/page.txt', '/page.txt?x=/../'])('sends %s', async (at) => {
    expect(await ask(at)).toEqual({ status: 200, text: '0123456789' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/../site-secret/secret.txt',
    '/x/../../secret.txt',
    '/office/../../secret.txt',
    '/office/../secret.txt',
    '//../secret.txt',
    '/page.txt%00',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    '/secret.txt',
  ])('sends nothing for %s, which leads outside of the folder or nowhere', async (at) => {
    expect(await ask(at)).toEqual({ status: 404, text: 'Nothing here.\n' });
  });

  it.each([
    'evil.example',
    'evil.example:443',
    'localhost.evil.example',
    'localhost@evil.example',
    '',
    '127.0.0.1.nip.io',
  ])('sends nothing to a request for host %j, as after DNS rebinding', async (host) => {
    expect((await ask('/page.txt', { host })).text).not.toContain('0123');
  });

  it('accepts its own host name in capitals', async () => {
    expect((await ask('/page.txt', { host: 'LocalHost' })).status).toBe(200);
  });

  it.each(['bytes=5-2', 'bytes=-', 'bytes=99-', 'bytes=x', 'bytes=0-1,4-5', 'lines=1-2'])(
    'keeps running after the range %s',
    async (range) => {
      await ask('/page.txt', { range }).catch(() => undefined);
      expect((await ask('/page.txt')).text).toBe('0123456789');
    },
  );

  it('can be reached only from this machine', async () => {
    const outside = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    // A server on every interface would also answer at the other loopback addresses.
    const reached = ['127.0.0.2', ...outside.map(({ address }) => address)].map(
      (address) =>
        new Promise<boolean>((resolve) => {
          const socket = connect({ host: address, port: server.port, timeout: 2000 });
          socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
          socket.once('timeout', () => resolve(false)).unref();
        }),
    );
    expect(await Promise.all(reached)).not.toContain(true);
  });
});
