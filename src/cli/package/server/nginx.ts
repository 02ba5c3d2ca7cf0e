import type { AddInAddress } from '../add-in-address.ts';
import type { Hosting } from '../hosting.ts';

/** A server block of nginx. A location with headers of its own inherits none, so each one says all of them. */
export function nginx({ everywhere, rules, types }: Hosting, { origin, path }: AddInAddress): string {
  const { hostname, port } = new URL(origin);
  return [
    '# Copy the content of site/ to the root below, then name your certificate.',
    'server {',
    `    listen ${port === '' ? '443' : port} ssl;`,
    `    server_name ${hostname};`,
    '    ssl_certificate /etc/nginx/certificate.pem;',
    '    ssl_certificate_key /etc/nginx/certificate.key;',
    `    root /srv/nearmiss;${path === '' ? '' : ` # so the files stand in /srv/nearmiss${path}`}`,
    '    types {',
    ...Object.entries(types).map(
      ([ending, type]) => `        ${type.split(';')[0] ?? ''} ${ending.slice(1)};`,
    ),
    '    }',
    '    charset utf-8;',
    '    charset_types text/javascript;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types text/javascript;',
    ...location(`${path}/`, everywhere),
    ...rules.flatMap((rule) =>
      location(path + rule.path.replace(/\*$/, ''), { ...everywhere, ...rule.headers }),
    ),
    '}',
    '',
  ].join('\n');
}

function location(path: string, headers: Hosting['everywhere']): string[] {
  const modifier = path.endsWith('/') ? '' : '= ';
  return [
    `    location ${modifier}${path} {`,
    ...Object.entries(headers).map(([name, value]) => `        add_header ${name} "${value}" always;`),
    '    }',
  ];
}
