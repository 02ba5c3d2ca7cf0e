import { federalGov } from '../federal-gov.generated.ts';
import type { PublicPack } from './pack.ts';

/** The .gov domains of the US federal government: executive, legislative and judicial. */
export const usGovFederal: PublicPack = {
  name: 'us-gov-federal',
  source: 'cisagov/dotgov-data',
  date: federalGov.date,
  domains: federalGov.names.map((name) => `${name}.gov`),
  suffixes: [],
  registries: [],
};
