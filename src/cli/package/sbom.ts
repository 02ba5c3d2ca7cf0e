import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ShippedPackage } from './shipped-packages.ts';

/**
 * Returns the software bill of materials of the hosted files, as CycloneDX 1.6 in JSON: the packages in the
 * bundles, not the build tools. It has no timestamp and no serial number, both of which are optional, so that
 * the same input produces the same bytes.
 *
 * @param version the version of Nearmiss
 */
export function sbom(shipped: readonly ShippedPackage[], version: string): string {
  const root = new Models.Component(Enums.ComponentType.Application, 'nearmiss', {
    version,
    bomRef: `nearmiss@${version}`,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense('MIT')]),
    purl: `pkg:npm/nearmiss@${version}`,
  });
  const components = shipped.map(component);
  components.forEach(({ bomRef }) => root.dependencies.add(bomRef));
  const bom = new Models.Bom({
    components: new Models.ComponentRepository(components),
    metadata: new Models.Metadata({ component: root }),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, license, integrity }: ShippedPackage): Models.Component {
  const [, group, short = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return new Models.Component(Enums.ComponentType.Library, short, {
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(group === undefined ? {} : { group }),
    ...(license === undefined ? {} : { licenses: licenses(license) }),
    ...(integrity === undefined ? {} : { hashes: hashes(integrity) }),
  });
}

function licenses(license: string): Models.LicenseRepository {
  const known = /^[\w.+-]+$/.test(license);
  return new Models.LicenseRepository([
    known ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license),
  ]);
}

function hashes(integrity: string): Models.HashDictionary {
  const hex = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], hex]]);
}
