import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { DriverSetting } from '../pages/driver-setting.ts';
import type { CallName, Phase } from './cause.ts';
import type { NamedFault } from './fault-list.ts';
import type { StoryName } from './stories.ts';

/** What the policy does with a message that cannot be read. */
export type WhenUnreadable = 'block' | 'allow' | 'ask';

/** One call that the add-in makes to Office, with its faults and the stories to play them in. */
export interface CallPlan {
  /** The simulator's name of the call. */
  readonly call: CallName;
  /** The members of Office's types that make the call; a test compares them with the code. */
  readonly members: readonly string[];
  readonly stories: readonly StoryName[];
  /** Where the call is made; by default in both editions and every client. */
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly policies?: readonly WhenUnreadable[];
  readonly faults: readonly NamedFault[];
  readonly setting?: Partial<DriverSetting>;
  /** Another fault, without which the call is not made. */
  readonly besides?: readonly [CallName, Fault];
  /** When the call is made; by default from Send on. */
  readonly phase?: Phase;
}

/** The stories in which Send asks the sender. */
export const asked: readonly StoryName[] = ['corrected', 'kept', 'given up'];
export const onSend: readonly Edition[] = ['on-send'];
export const smartAlerts: readonly Edition[] = ['smart-alerts'];

/** Whether the add-in opens a dialog in this client: it needs to be able to send messages to the dialog. */
export const canOpenDialogs = ({ messageChild, requirements }: Client): boolean =>
  messageChild === true && requirements.DialogApi !== '1.1';

/** The editions, stories and clients in which a dialog is opened. */
export const dialogs = { editions: onSend, stories: asked, clients: canOpenDialogs };
