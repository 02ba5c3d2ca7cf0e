import { govRegistry } from '../../../../src/detector/data/gov-registry.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains-input.ts';

/**
 * Known domains with something of each kind: stems of each length that a rule asks about (2 to 15 letters), guarded strictly, listed and
 * open; hosts below a name, digits, hyphens, letters of other scripts, suffixes of one and two labels.
 */
export const world: KnownDomainsInput = {
  protect: [
    '.mil',
    '.gov',
    'army.mil',
    'us.af.mil',
    'tradoc.army.mil',
    'nga.mil',
    'usgs.gov',
    'census.gov',
    'noaa.gov',
    'acme-labs.com',
    'zenit.org',
    'kraft.de',
    'epa.gov',
    'archives.gov',
  ],
  trust: [
    'bp.com',
    'rtx.com',
    'nato.int',
    'elbe.com',
    'cisco.com',
    'redhat.com',
    'siemens.com',
    'aviation.com',
    'northrops.com',
    'lockheedmartin.com',
    'se.ibm.com',
    'alt-linux.org',
    '3m.com',
    'unit42.org',
    'route9.net',
    '0rbit.org',
    'bücher.de',
    'oxford.ac.uk',
    'example.com.br',
    'kyiv.ua',
    'partner.ml',
    'leiden.nl',
    'pacom.com',
    '.lu',
  ],
  packs: ['us-mil'],
  knownLegitimate: ['real.example', 'redhot.com'],
  registries: [govRegistry],
};
