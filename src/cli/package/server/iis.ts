import { escapeXml } from '../escape-xml.ts';
import type { Hosting } from '../hosting.ts';

type Headers = Hosting['everywhere'];

/** `web.config` of Internet Information Services, for the folder in which the files stand. */
export function iis({ everywhere, rules, types, unwanted }: Hosting): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...Object.entries(types).flatMap(([ending, type]) => [
      `      <remove fileExtension="${escapeXml(ending)}" />`,
      `      <mimeMap fileExtension="${escapeXml(ending)}" mimeType="${escapeXml(type)}" />`,
    ]),
    '    </staticContent>',
    '    <urlCompression doStaticCompression="true" />',
    ...customHeaders('    ', everywhere, unwanted),
    '  </system.webServer>',
    ...rules.flatMap(({ path, headers }) => [
      `  <location path="${escapeXml(path.replace(/^\//, '').replace(/\/\*$/, ''))}">`,
      '    <system.webServer>',
      ...customHeaders('      ', headers, []),
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

/** IIS answers with an error where a header is added that is there already. */
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
