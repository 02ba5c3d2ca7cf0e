import { escapeXml } from '../escape-xml.ts';
import type { Hosting } from '../hosting.ts';

type Headers = Hosting['everywhere'];

/** The configuration of the folder at the root of the host, which is inside that folder. */
export const iisAtRootFile = '.well-known/web.config';

/**
 * Returns the `web.config` of Internet Information Services for the folder of the add-in.
 *
 * @param path the add-in's path on its host; if not empty, the configuration leaves out rules for the root
 */
export function iis({ everywhere, rules, types, unwanted }: Hosting, path: string): string {
  const below = rules.filter(({ isAtRoot }) => !isAtRoot || path === '');
  return configuration([
    ...webServer('  ', types, everywhere, unwanted),
    ...below.flatMap((rule) => [
      `  <location path="${escapeXml(rule.path.replace(/^\//, '').replace(/\/\*$/, ''))}">`,
      '    <system.webServer>',
      ...customHeaders('      ', rule.headers, []),
      '    </system.webServer>',
      '  </location>',
    ]),
  ]);
}

/**
 * Returns the `web.config` for the folder at the root of the host; the root's own configuration is not
 * changed.
 */
export function iisAtRoot({ everywhere, rules, types, unwanted }: Hosting): string {
  const own = rules.filter(({ isAtRoot }) => isAtRoot).map(({ headers }) => headers);
  const json = Object.fromEntries(Object.entries(types).filter(([extension]) => extension === '.json'));
  return configuration(webServer('  ', json, Object.assign({}, everywhere, ...own) as Headers, unwanted));
}

function configuration(lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<configuration>', ...lines, '</configuration>', ''].join(
    '\n',
  );
}

function webServer(indent: string, types: Headers, headers: Headers, unwanted: readonly string[]): string[] {
  return [
    `${indent}<system.webServer>`,
    `${indent}  <staticContent>`,
    ...Object.entries(types).flatMap(([extension, type]) => [
      `${indent}    <remove fileExtension="${escapeXml(extension)}" />`,
      `${indent}    <mimeMap fileExtension="${escapeXml(extension)}" mimeType="${escapeXml(type)}" />`,
    ]),
    `${indent}  </staticContent>`,
    `${indent}  <urlCompression doStaticCompression="true" />`,
    ...customHeaders(`${indent}  `, headers, unwanted),
    `${indent}</system.webServer>`,
  ];
}

/** Removes each header before adding it, because IIS responds with an error if it exists already. */
function customHeaders(indent: string, headers: Headers, unwanted: readonly string[]): string[] {
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...[...unwanted, 'X-Powered-By', ...Object.keys(headers)].map(
      (name) => `${indent}    <remove name="${escapeXml(name)}" />`,
    ),
    ...Object.entries(headers).map(
      ([name, value]) => `${indent}    <add name="${escapeXml(name)}" value="${escapeXml(value)}" />`,
    ),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}
