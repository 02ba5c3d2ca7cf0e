import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Driver } from '../pages/driver.ts';
import type { DriverSetting } from '../pages/driver-setting.ts';
import type { MomentCause } from './cause.ts';
import type { StoryName } from './stories.ts';

/** An event while the sender writes or sends, or a fault that a page has from its start. */
export interface Moment {
  /** The group in the table of the matrix, and what is special about this row. */
  readonly what: string;
  readonly how?: string;
  readonly cause: MomentCause;
  readonly stories: readonly StoryName[];
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly setting?: Partial<DriverSetting>;
  /** Runs before Send is pressed. */
  readonly prepare?: (driver: Driver) => void;
}
