import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { allowedFile, headersOf, hosting } from '../../../../src/cli/package/hosting.ts';
import { nginx } from '../../../../src/cli/package/server/nginx.ts';
import { settingsOf } from '../../../../src/cli/package/settings-of.ts';
import { certificateForTests } from '../../../../src/playground/server/for-tests.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

/** The nginx of this machine, if it has one. */
const program = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

const base = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const settings = (url: string, outlook: string[] = []) =>
  settingsOf(
    { url, outlook, policy: '', out: '', cloud: 'commercial', permission: 'item', name: 'Nearmiss' },
    defaultPolicy,
    '0.1.0',
  );

/** Writes a complete configuration around the server block, with all its files in one folder. */
async function configure(url: string, port?: number, outlook?: string[]): Promise<string[]> {
  const { key, cert } = await certificateForTests();
  writeFileSync(path.join(base, 'certificate.pem'), cert);
  writeFileSync(path.join(base, 'certificate.key'), key);
  mkdirSync(path.join(base, 'srv'), { recursive: true });
  const wanted = settings(url, outlook);
  const server = nginx(hosting(wanted), wanted.address)
    .replaceAll('/etc/nginx/', `${base}/`)
    .replaceAll('/srv/nearmiss', `${base}/srv`)
    .replaceAll('listen 443 ssl', `listen ${port ?? 443} ssl`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${base}/${name};`,
  );
  // If root starts nginx, its workers run as another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const text = `${user}pid ${base}/pid;\nerror_log ${base}/error.log;\nevents {}\nhttp {\naccess_log off;\n${kept.join('\n')}\n${server}}\n`;
  writeFileSync(path.join(base, 'nginx.conf'), text);
  return ['-p', base, '-c', path.join(base, 'nginx.conf'), '-e', path.join(base, 'error.log')];
}

describe.skipIf(program === undefined)('the real nginx', () => {
  it.each<[string, string[]?]>([
    ['https://addins.example.mil'],
    ['https://addins.example.mil:8443/nearmiss', ['https://mail.example.mil:444']],
    ['https://bücher.example/a_b/v1.2/~x'],
    ['https://192.0.2.7/a'],
    ['https://[2001:db8::1]:8443/a'],
  ])('accepts the configuration for %s', async (url, outlook) => {
    const words = await configure(url, undefined, outlook);
    const { stderr } = spawnSync(program ?? '', ['-t', ...words], { encoding: 'utf8' });
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toMatch(/\[(?:warn|emerg|error)\]/);
  });

  it.each(['https://addin.example.com', 'https://addin.example.com/nearmiss'])(
    'at %s sends every file with the headers that the package promises',
    async (url) => {
      const port = 20_000 + (process.pid % 20_000);
      const words = await configure(url, port);
      const wanted = settings(url);
      const { path: below } = wanted.address;
      const files = [
        'commands.html',
        'events.js',
        'events/de.js',
        'immutable/a.js',
        'assets/a.png',
        'self-test.html',
      ];
      for (const file of [...files, allowedFile]) {
        const place = path.join(base, `srv${below}`, file);
        mkdirSync(path.dirname(place), { recursive: true });
        writeFileSync(place, file);
      }
      const running = spawn(program ?? '', [...words, '-g', 'daemon off;'], { stdio: 'ignore' });
      try {
        await answered(running, port, `${below}/commands.html`);
        const served = hosting(wanted);
        for (const file of [...files.map((one) => `${below}/${one}`), `/${allowedFile}`]) {
          const answer = await ask(port, file);
          expect(answer.body).toBe(file.replace(new RegExp(`^${below}/|^/`), ''));
          const promised = headersOf(
            served,
            file.slice(file.startsWith(`/${allowedFile}`) ? 0 : below.length),
          );
          for (const [name, value] of Object.entries(promised))
            expect([file, name, answer.headers[name.toLowerCase()]]).toEqual([file, name, value]);
        }
      } finally {
        running.kill();
        await once(running, 'exit');
      }
    },
  );
});

const ask = (port: number, at: string) =>
  new Promise<{ headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const host = 'addin.example.com';
    request({ host: '127.0.0.1', port, path: at, headers: { host }, rejectUnauthorized: false }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () => resolve({ headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });

async function answered(running: ChildProcess, port: number, at: string): Promise<void> {
  for (let tries = 0; tries < 100 && running.exitCode === null; tries++) {
    if (
      await ask(port, at).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error('nginx does not answer.');
}
