import { govRegistry } from '../gov-registry.ts';
import type { Pack } from '../pack.ts';
import { usGovFederal } from './us-gov-federal.ts';

/**
 * The whole .gov registry, including states, counties, cities and tribes. Only federal domains can be
 * suggested. For the others the pack only knows whether they exist.
 */
export const usGov: Pack = {
  ...usGovFederal,
  name: 'us-gov',
  suffixes: ['gov'],
  registries: [govRegistry],
};
