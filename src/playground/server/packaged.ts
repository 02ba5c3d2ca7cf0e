import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { either, type Site } from './site.ts';

/** What `staticwebapp.config.json` says about headers. */
export interface HostConfig {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
  readonly mimeTypes: Readonly<Record<string, string>>;
}

const matches = (route: string, file: string): boolean =>
  route.endsWith('*') ? file.startsWith(route.slice(0, -1)) : file === route;

/** Azure Static Web Apps takes the first route that matches; its headers beat the global ones, and an empty one is none. */
const headersFor = ({ globalHeaders, routes, mimeTypes }: HostConfig, file: string): [string, string][] => {
  const route = routes.find((one) => matches(one.route, file));
  const type = mimeTypes[path.extname(file)];
  const headers = {
    ...globalHeaders,
    ...route?.headers,
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
  return Object.entries(headers).filter(([, value]) => value !== '');
};

/**
 * The hosted folder of a package, served with exactly the headers of the configuration that is in it.
 *
 * @param over a folder whose files are looked for first, as if they had been copied over the others
 */
export const packagedSite = (folder: string, over?: string): Site => {
  const config = JSON.parse(
    readFileSync(path.join(folder, 'staticwebapp.config.json'), 'utf8'),
  ) as HostConfig;
  const serve = (from: string): Site =>
    sirv(from, {
      dev: true,
      etag: true,
      setHeaders: (response, file) => {
        response.removeHeader('Cache-Control');
        for (const [name, value] of headersFor(config, file)) response.setHeader(name, value);
      },
    });
  return over === undefined ? serve(folder) : either(serve(over), serve(folder));
};
