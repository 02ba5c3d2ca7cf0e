import type { Policy } from '../../policy/policy.ts';
import type { Correspondents } from '../inputs/correspondents-schema.ts';
import type { AddInAddress } from './add-in-address.ts';
import type { CloudName } from '../../../build/clouds.ts';

/** Everything that determines the bytes of a package. */
export interface PackageSettings {
  readonly address: AddInAddress;
  readonly policy: Policy;
  /** The content of the file whose hosts are the policy's correspondents. */
  readonly correspondents?: Correspondents | undefined;
  readonly cloud: CloudName;
  /** The organisation's id, from which those of the two editions are derived. */
  readonly id: string;
  /** The manifest's version: three or four numbers. */
  readonly version: string;
  /** The add-in's name in Outlook. */
  readonly name: string;
  readonly provider: string;
  readonly supportUrl: string;
  /** `mailbox` lets the pane send the message. */
  readonly permission: 'item' | 'mailbox';
  /** Origins of the organisation's own Outlook on the web, in addition to the cloud's. */
  readonly outlook: readonly string[];
}
