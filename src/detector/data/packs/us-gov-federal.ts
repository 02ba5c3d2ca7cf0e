import { federalGov } from '../federal-gov.generated.ts';
import type { Pack } from '../pack.ts';

/** The .gov domains of the US federal government: executive, legislative and judicial. */
export const usGovFederal: Pack = {
  name: 'us-gov-federal',
  date: federalGov.date,
  domains: federalGov.names.map((name) => `${name}.gov`),
  suffixes: [],
  registries: [],
};
