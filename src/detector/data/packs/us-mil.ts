import { knownMil } from '../mil.generated.ts';
import type { PublicPack } from './pack.ts';

/**
 * Mail hosts of the armed forces below a registrable domain. Without its first dot such a host is another
 * domain.
 */
const mailHosts = ['us.af.mil', 'us.army.mil', 'us.navy.mil'];

/** The known domains of the US armed forces. */
export const usMil: PublicPack = {
  name: 'us-mil',
  source: 'GSA/federal-website-index, with hand-kept additions',
  date: knownMil.date,
  domains: knownMil.names.map((name) => `${name}.mil`).concat(mailHosts),
  suffixes: ['mil'],
  registries: [],
};
