import { knownMil } from '../mil.generated.ts';
import type { PublicPack } from './pack.ts';

/** The known domains of the US armed forces. */
export const usMil: PublicPack = {
  name: 'us-mil',
  source: 'GSA/federal-website-index, with hand-kept additions',
  date: knownMil.date,
  domains: knownMil.names.map((name) => `${name}.mil`),
  suffixes: ['mil'],
  registries: [],
};
