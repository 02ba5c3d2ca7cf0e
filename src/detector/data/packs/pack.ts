import type { Pack } from '../../targets/pack.ts';

/** A pack made of public data, as the administrator's tool lists it. */
export interface PublicPack extends Pack {
  /** Where the list comes from, for reports. */
  readonly source: string;
}
