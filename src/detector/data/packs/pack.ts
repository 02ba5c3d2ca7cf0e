import type { Pack } from '../pack.ts';

/** A pack of public data, as the command line lists it. */
export interface PublicPack extends Pack {
  /** The source of the list, for reports. */
  readonly source: string;
}
