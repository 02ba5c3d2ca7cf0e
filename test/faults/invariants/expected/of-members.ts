import type { MemberName } from '../../rows/broken-members.ts';
import { onSend, smartAlerts, type Expectation } from './expectation.ts';
import {
  blocked,
  blockedInPaneToo,
  dialogFailed,
  notKept,
  nothing,
  notRemembered,
  refused,
  usePane,
} from './word-sets.ts';

const noItem: readonly Expectation[] = [{ ...smartAlerts, words: [blockedInPaneToo] }];
const noRecipients: readonly Expectation[] = [...noItem, { words: [blocked] }];
const noDialog: readonly Expectation[] = [{ ...onSend, words: [dialogFailed, nothing] }];
const noRequirements: readonly Expectation[] = [{ ...onSend, words: [usePane, nothing] }];

/** What the sender reads, by broken member. The first that fits applies; if none fits, the sender reads nothing. */
export const ofMembers: Readonly<Partial<Record<MemberName, readonly Expectation[]>>> = {
  context: noItem,
  item: noItem,
  diagnostics: noRecipients,
  to: noRecipients,
  'cc.getAsync': noRecipients,
  'cc.setAsync': [{ words: [refused, nothing] }],
  sessionData: [{ ...smartAlerts, words: [notKept, nothing] }],
  roamingSettings: [{ words: [notRemembered, nothing] }],
  isSetSupported: noRequirements,
  requirements: noRequirements,
  ui: noDialog,
  displayDialogAsync: noDialog,
};
