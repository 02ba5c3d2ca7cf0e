import { govRegistry } from '../gov-registry.ts';
import type { PublicPack } from './pack.ts';
import { usGovFederal } from './us-gov-federal.ts';

/**
 * The whole .gov registry, states, counties, cities and tribes included. The federal domains can be meant;
 * of the others it is known whether they exist.
 */
export const usGov: PublicPack = {
  ...usGovFederal,
  name: 'us-gov',
  suffixes: ['gov'],
  registries: [govRegistry],
};
