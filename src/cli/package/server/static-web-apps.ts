import type { Hosting } from '../hosting.ts';

/** `staticwebapp.config.json` of Azure Static Web Apps. There, an empty value takes a header away. */
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
