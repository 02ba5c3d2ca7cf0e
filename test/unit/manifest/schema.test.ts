import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSchemas, schemaErrors } from '../../../src/cli/package/manifest/schema-errors.ts';

/**
 * Microsoft's schemas ([MS-OWEMXML]) may not be committed here. They are read from the folder that
 * NEARMISS_XSD names, or from a folder beside the checkout. Without them only `manifest.test.ts` checks the
 * manifests, and the single test below says so in the report.
 */
const root = path.join(import.meta.dirname, '../../..');
const folder = [process.env.NEARMISS_XSD, path.join(root, '../shared/data/manifest-xsd')].find(hasSchemas);
const files = ['manifest.xml', 'manifest.smart-alerts.xml'];
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = read('manifest.xml');

if (folder === undefined) {
  describe('Microsoft’s manifest schemas', () => {
    it('are missing, so only the checks of Nearmiss run (set NEARMISS_XSD to a folder with OfficeAppManifest.xsd)', () => {
      expect(process.env.NEARMISS_XSD, 'NEARMISS_XSD names a folder without the schemas').toBeUndefined();
    });
  });
} else {
  describe('Microsoft’s manifest schemas', () => {
    it.each(files)('accept %s', async (file) => {
      expect(await schemaErrors(read(file), folder)).toEqual([]);
    });

    it('refuse an unknown send mode', async () => {
      const softly = read('manifest.smart-alerts.xml').replace('"SoftBlock"', '"Softly"');
      expect(await schemaErrors(softly, folder)).not.toEqual([]);
    });

    it.each([
      ['an unknown permission', 'ReadWriteItem<', 'ReadWriteAll<'],
      ['elements out of order', '<ProviderName>Nearmiss</ProviderName>', ''],
      ['an id that is no GUID', '<Id>', '<Id>x'],
      ['an unknown extension point', 'xsi:type="Events"', 'xsi:type="Event"'],
    ])('refuse %s', async (_, before, after) => {
      expect(await schemaErrors(manifest.replace(before, after), folder)).not.toEqual([]);
    });
  });
}
