import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { either, type Site } from './site.ts';

/** The part of `staticwebapp.config.json` that concerns headers. */
export interface HostConfig {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
  readonly mimeTypes: Readonly<Record<string, string>>;
}

const matches = (route: string, file: string): boolean =>
  route.endsWith('*') ? file.startsWith(route.slice(0, -1)) : file === route;

/**
 * Returns a file's headers. Azure Static Web Apps takes the first route that matches; its headers override
 * the global ones, and an empty header is left out.
 */
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
 * Serves the hosted folder of a package with exactly the headers of the configuration in it.
 *
 * @param over a folder whose files take precedence, as if they had been copied over the others
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
