import type { Policy } from '../../policy/policy.ts';
import type { AddInAddress } from './add-in-address.ts';
import type { CloudName } from '../../../build/clouds.ts';

/** Everything that decides about the bytes of a package. */
export interface PackageSettings {
  readonly address: AddInAddress;
  readonly policy: Policy;
  readonly cloud: CloudName;
  /** The organisation's id; those of the two editions follow from it. */
  readonly id: string;
  /** Three or four numbers. */
  readonly version: string;
  /** What people see in Outlook. */
  readonly name: string;
  readonly provider: string;
  readonly supportUrl: string;
  /** `mailbox` lets the pane send the message itself. */
  readonly permission: 'item' | 'mailbox';
  /** Origins of an Outlook on the web of one's own, beside those of the cloud. */
  readonly outlook: readonly string[];
}
