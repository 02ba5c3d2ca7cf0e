import type { Hosting } from '../hosting.ts';

/** Returns the `staticwebapp.config.json` of Azure Static Web Apps, where an empty value removes a header. */
export function staticWebApps({ everywhere, rules, types, unwanted }: Hosting, path: string): string {
  const config = {
    routes: rules.map((rule) => ({
      route: rule.isAtRoot ? rule.path : path + rule.path,
      headers: rule.headers,
    })),
    globalHeaders: { ...everywhere, ...Object.fromEntries(unwanted.map((name) => [name, ''])) },
    mimeTypes: types,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
