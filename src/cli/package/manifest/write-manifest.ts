import { escapeXml } from '../escape-xml.ts';
import type { PackageSettings } from '../settings.ts';

/** The address in the manifests of the repository. */
const template = 'https://localhost:3000';

const permissions = { item: 'ReadWriteItem', mailbox: 'ReadWriteMailbox' } as const;

/**
 * Returns the manifest of an edition with this organisation's values.
 *
 * @param xml the manifest of the repository
 * @param id the id of this edition
 * @throws {Error} if the manifest has no place for one of the values
 */
export function writeManifest(xml: string, settings: PackageSettings, id: string): string {
  const { address, version, name, provider, permission, supportUrl } = settings;
  const places: readonly (readonly [RegExp, string])[] = [
    [/(<Id>)[^<]*/, id],
    [/(<Version>)[^<]*/, version],
    [/(<ProviderName>)[^<]*/, provider],
    [/(<DisplayName DefaultValue=")[^"]*/, name],
    [/(<bt:String id="Group\.Label" DefaultValue=")[^"]*/, name],
    [/(<SupportUrl DefaultValue=")[^"]*/, supportUrl],
    [/(<Permissions>)[^<]*/, permissions[permission]],
    [/(<AppDomain>)[^<]*/, address.origin],
  ];
  // Replaced first, so that nothing in the values is taken for the template's address.
  const moved = xml.replaceAll(template, () => address.url);
  return places.reduce((text, [place, value]) => put(text, place, value), moved);
}

function put(xml: string, place: RegExp, value: string): string {
  if (!place.test(xml)) throw new Error(`The manifest has no ${place.source}.`);
  return xml.replace(place, (_, before: string) => before + escapeXml(value));
}
