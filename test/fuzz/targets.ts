import type { Target } from './target.ts';
import { check } from './targets/check-lines.ts';
import { coRecipients } from './targets/co-recipients.ts';
import { denial } from './targets/denial.ts';
import { dialog } from './targets/dialog.ts';
import { domain } from './targets/domain.ts';
import { initialization, launch } from './targets/outlook-values.ts';
import { lyingDialog } from './targets/lying-dialog.ts';
import { policy } from './targets/policy.ts';
import { policyFile } from './targets/policy-text.ts';
import { recipient } from './targets/recipient.ts';
import { remembered } from './targets/remembered.ts';
import { review } from './targets/review.ts';
import { screen } from './targets/screen-files.ts';
import { blockedSend } from './targets/blocked-send.ts';

/**
 * Every place where hostile input enters: addresses, policies, our own pages, Outlook's answers, the mailbox,
 * files.
 */
export const targets: readonly Target[] = [
  recipient,
  domain,
  denial,
  coRecipients,
  review,
  policy,
  policyFile,
  dialog,
  lyingDialog,
  launch,
  initialization,
  remembered,
  blockedSend,
  check,
  screen,
];
