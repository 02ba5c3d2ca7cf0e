import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';

/**
 * Microsoft's schemas ([MS-OWEMXML]) are not ours to commit: they are looked for in the folder that NEARMISS_XSD names and
 * beside the checkout. Without them only `manifest.test.ts` speaks, and this file says so.
 */
const root = path.join(import.meta.dirname, '../..');
const start = 'OfficeAppManifest.xsd';
const folder = [process.env.NEARMISS_XSD, path.join(root, '../shared/data/manifest-xsd')].find(
  (candidate) => candidate !== undefined && existsSync(path.join(candidate, start)),
);
const files = ['manifest.xml', 'manifest.smart-alerts.xml'];
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = read('manifest.xml');

async function errorsOf(xml: string, schemas: string): Promise<string[]> {
  const load = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(schemas, fileName), 'utf8'),
  });
  const others = readdirSync(schemas).filter((name) => name.endsWith('.xsd') && name !== start);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [load(start)],
    preload: others.map(load),
  });
  return errors.map(({ message }) => message);
}

if (folder === undefined) {
  describe('Microsoft’s manifest schemas', () => {
    it('are not at hand (set NEARMISS_XSD to a folder with OfficeAppManifest.xsd): our own checks must do', () => {
      expect(process.env.NEARMISS_XSD, 'NEARMISS_XSD names a folder without the schemas').toBeUndefined();
    });
  });
} else {
  describe('Microsoft’s manifest schemas', () => {
    it.each(files)('accept %s', async (file) => {
      expect(await errorsOf(read(file), folder)).toEqual([]);
    });

    it('refuse a send mode that is none', async () => {
      const softly = read('manifest.smart-alerts.xml').replace('"SoftBlock"', '"Softly"');
      expect(await errorsOf(softly, folder)).not.toEqual([]);
    });

    it.each([
      ['an unknown permission', 'ReadWriteItem<', 'ReadWriteAll<'],
      ['elements out of order', '<ProviderName>Nearmiss</ProviderName>', ''],
      ['an id that is no GUID', '<Id>', '<Id>x'],
      ['an unknown extension point', 'xsi:type="Events"', 'xsi:type="Event"'],
    ])('refuse %s', async (_, before, after) => {
      expect(await errorsOf(manifest.replace(before, after), folder)).not.toEqual([]);
    });
  });
}
