import type { AddInAddress } from '../add-in-address.ts';
import { isIpv6 } from '../host-name.ts';
import type { Hosting } from '../hosting.ts';

type Rule = Hosting['rules'][number];

/** The folder that the files are copied to. */
const root = '/srv/nearmiss';

/**
 * Returns a server block for nginx. A location with its own headers inherits none, so each location lists all
 * headers.
 */
export function nginx({ everywhere, rules, types }: Hosting, { origin, path }: AddInAddress): string {
  const { hostname, port } = new URL(origin);
  return [
    '# Copy the content of site/ to the root below, then name your certificate.',
    'server {',
    `    listen ${isIpv6(hostname) ? '[::]:' : ''}${port === '' ? '443' : port} ssl;`,
    `    server_name ${hostname};`,
    '    ssl_certificate /etc/nginx/certificate.pem;',
    '    ssl_certificate_key /etc/nginx/certificate.key;',
    `    root ${root};${path === '' ? '' : ` # so the files stand in ${root}${path}`}`,
    '    types {',
    ...Object.entries(types).map(
      ([extension, type]) => `        ${type.split(';')[0] ?? ''} ${extension.slice(1)};`,
    ),
    '    }',
    '    charset utf-8;',
    '    charset_types text/javascript;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types text/javascript;',
    ...location(`${path}/`, everywhere),
    ...rules.flatMap((rule) => ruleLocation(rule, everywhere, path)),
    '}',
    '',
  ].join('\n');
}

/** Returns the location of a rule. A file at the root of the host is served from the add-in's folder. */
function ruleLocation(rule: Rule, everywhere: Hosting['everywhere'], path: string): string[] {
  const headers = { ...everywhere, ...rule.headers };
  if (rule.isAtRoot && path !== '') return location(rule.path, headers, [`root ${root}${path};`]);
  return location(path + rule.path.replace(/\*$/, ''), headers);
}

function location(path: string, headers: Hosting['everywhere'], more: readonly string[] = []): string[] {
  const modifier = path.endsWith('/') ? '' : '= ';
  return [
    `    location ${modifier}${path} {`,
    ...more.map((line) => `        ${line}`),
    ...Object.entries(headers).map(([name, value]) => `        add_header ${name} "${value}" always;`),
    '    }',
  ];
}
