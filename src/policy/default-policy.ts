import type { Policy } from './policy.ts';

/**
 * Defaults for every key that the administrator leaves out, and the policy of an add-in without
 * configuration.
 */
export const defaultPolicy: Policy = {
  version: 'default',
  protect: ['.mil'],
  own: [],
  trust: [],
  correspondents: [],
  deny: [],
  packs: ['us-mil'],
  severities: {
    strength: { strong: 'confirm', medium: 'confirm', info: 'notice' },
    kind: {},
  },
  keepReason: 'none',
  remember: { allowed: true, days: 180 },
  learn: { mailbox: true },
  whenUnreadable: 'block',
};
