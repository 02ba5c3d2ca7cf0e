import { knownMil } from '../mil.generated.ts';
import type { Pack } from '../pack.ts';

/**
 * Mail hosts of the armed forces below a registrable domain. Without its first dot such a host is another
 * domain.
 */
const mailHosts = ['us.af.mil', 'us.army.mil', 'us.navy.mil'];

/** The known domains of the US armed forces: GSA/federal-website-index, with hand-kept additions. */
export const usMil: Pack = {
  name: 'us-mil',
  date: knownMil.date,
  domains: knownMil.names.map((name) => `${name}.mil`).concat(mailHosts),
  suffixes: ['mil'],
  registries: [],
};
