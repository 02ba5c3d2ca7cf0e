import { createServer } from 'node:net';
import { print } from '../../output/terminal/print.ts';
import type { Kept, Replaced } from './certificate/kept-certificate.ts';
import type { Certificate } from './certificate/make-certificate.ts';
import { folders } from './folders.ts';
import { sitesForPeople } from './for-people.ts';
import { openBrowser } from './open-browser.ts';
import { startServer, type Running } from './server.ts';

export interface ServeOptions {
  /** The preferred port; busy ports are skipped. */
  readonly port: number;
  readonly open: boolean;
  /** Whether to serve over https, which an Outlook demands that the add-in is sideloaded into. */
  readonly https: boolean;
}

/** How many ports to try. */
const tries = 50;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Checks `::1` too: another program may use the port there only, and a browser might prefer it for
 * `localhost`.
 */
const busyOnIpv6 = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(isBusy(error)));
    probe.listen(port, '::1', () => probe.close(() => resolve(false)));
  });

const tryPort = async (port: number, trusted: Certificate | undefined): Promise<Running | undefined> => {
  if (await busyOnIpv6(port)) return undefined;
  try {
    return await startServer(sitesForPeople(trusted !== undefined), trusted, port);
  } catch (error) {
    if (isBusy(error)) return undefined;
    throw error;
  }
};

const onFreePort = async (wished: number, trusted: Certificate | undefined): Promise<Running> => {
  for (let port = wished; port < Math.min(wished + tries, 65_536); port += 1) {
    const running = await tryPort(port, trusted);
    if (running !== undefined) {
      if (port !== wished) await print(process, [`Port ${wished} is busy; taking ${running.port}.`]);
      return running;
    }
  }
  throw new Error(`No free port from ${wished} on. Name another: npm start -- --port N`);
};

const noLongerTrust = ({ title, names, fingerprint }: Replaced): readonly string[] => [
  `The certificate of an earlier version, “${title}”, also named ${names.join(', ')}. It has been replaced.`,
  'If you told a browser or this computer to trust it, please remove it there:',
  `  SHA-256 ${fingerprint}`,
];

/** What to try first. */
const tryThis = [
  'Three things to try:',
  '  1. Press Send. Nearmiss asks about kim@army.ml, and one click corrects it.',
  '  2. Take Nearmiss away by its switch and send again: the message reaches Mali.',
  '  3. Drop last month’s message trace (CSV) on the page, or take the sample below “Past mail”.',
  '',
];

const aboutCertificate = (trusted: Kept | undefined): readonly string[] =>
  trusted === undefined
    ? []
    : [
        'The certificate was made on this computer, so a browser warns once: choose Advanced, then Proceed.',
        ...(trusted.replaced === undefined ? [] : noLongerTrust(trusted.replaced)),
      ];

/** Making certificates takes a module that need not be loaded for plain http. */
const certificate = async (): Promise<Kept> => {
  const { keptCertificate } = await import('./certificate/kept-certificate.ts');
  return keptCertificate(folders.certificate);
};

/** Serves the playground until Ctrl+C, and opens it in a browser if asked to and possible. */
export const serve = async ({ port, open, https }: ServeOptions): Promise<void> => {
  const trusted = https ? await certificate() : undefined;
  const running = await onFreePort(port, trusted);
  const address = `${https ? 'https' : 'http'}://localhost:${running.port}/`;
  await print(process, ['', `Nearmiss playground: ${address}`, ...aboutCertificate(trusted), '', ...tryThis]);
  const browser = open ? openBrowser(address, trusted?.spki) : undefined;
  await print(process, [browser?.words ?? 'Open the address in a browser.', 'Press Ctrl+C to end.']);
  const end = (): void => {
    void Promise.all([running.close(), browser?.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};
