import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { DriverSetting } from '../pages/driver-setting.ts';
import type { CallName, Phase } from './cause.ts';
import type { NamedFault } from './fault-list.ts';
import type { StoryName } from './stories.ts';

/** What the policy says of mail that cannot be read. */
export type WhenUnreadable = 'block' | 'allow' | 'ask';

/** One call of Office that we make: which faults it is put through, in which stories. */
export interface CallPlan {
  /** The simulator's name of the call. */
  readonly call: CallName;
  /** Its members as TypeScript names them; a test compares them with the code. */
  readonly members: readonly string[];
  readonly stories: readonly StoryName[];
  /** Where the call is made; in both editions and every client where nothing is said. */
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly policies?: readonly WhenUnreadable[];
  readonly faults: readonly NamedFault[];
  readonly setting?: Partial<DriverSetting>;
  /** Another fault, without which the call is not made. */
  readonly besides?: readonly [CallName, Fault];
  /** When the call is made; from Send on where nothing is said. */
  readonly phase?: Phase;
}

/** The stories in which Send asks the sender. */
export const asked: readonly StoryName[] = ['corrected', 'kept', 'given up'];
export const onSend: readonly Edition[] = ['on-send'];
export const smartAlerts: readonly Edition[] = ['smart-alerts'];

/** A dialog is only opened where one can talk to it. */
export const canOpenDialogs = ({ messageChild, requirements }: Client): boolean =>
  messageChild === true && requirements.DialogApi !== '1.1';

/** Where and when a dialog is open. */
export const dialogs = { editions: onSend, stories: asked, clients: canOpenDialogs };
