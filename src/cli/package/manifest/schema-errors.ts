import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const start = 'OfficeAppManifest.xsd';

/**
 * Returns whether this folder has Microsoft's manifest schemas ([MS-OWEMXML]), which Nearmiss may not
 * publish.
 */
export function hasSchemas(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(path.join(folder, start));
}

/** Returns the errors that Microsoft's schemas find in a manifest. */
export async function schemaErrors(xml: string, folder: string): Promise<string[]> {
  const load = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), 'utf8'),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== start);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [load(start)],
    preload: others.map(load),
  });
  return errors.map(({ message }) => message);
}
