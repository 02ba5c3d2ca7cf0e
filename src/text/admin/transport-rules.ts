/**
 * The sentences of `nearmiss rules`, of the script that it writes, and of the non-delivery reports that
 * Exchange then sends.
 */
export const ruleWords = {
  description:
    'Writes a PowerShell script of Exchange mail flow (transport) rules for clients that no add-in reaches: phones, SMTP.',
  policy: 'the policy to derive the rules from',
  ask: 'how a sender is asked where the policy says confirm: "subject" (rejected; goes through when sent again with a word in the subject), "manager" (the sender\'s manager approves), "none" (no rule)',
  strength:
    'how sure the detector must be of a domain, without knowing the message: "medium" finds more, and stops more good mail',
  subject: 'the word that lets a message through',
  prefix: 'what the names of the rules begin with; rules whose names begin so belong to the script',
  out: 'write to this file instead of standard output; never over one that exists, unless --force is given',
  force: 'write over a file that exists',
  json: 'print the rules as JSON instead',
  help: `
For every protected domain, the domains it is mistyped as (its name under endings one slip away, missing dots) are
listed, and those that the detector doubts become rules; domains that are known to be real are left out.
What the policy denies is rejected, with its reason. The script starts in audit mode and changes nothing but its own
rules. It cannot know what the add-in knows: the other recipients, the sender's own domain.

Examples:
  $ nearmiss rules --policy policy.jsonc --out nearmiss-rules.ps1
  PS> ./nearmiss-rules.ps1 -WhatIf          show what would change
  PS> ./nearmiss-rules.ps1                  audit mode: write to the log only
  PS> ./nearmiss-rules.ps1 -Mode Enforce
  PS> ./nearmiss-rules.ps1 -Remove

Exit codes:
  0  written
  1  the rules do not fit into the limits of Exchange
  2  wrong use: an unknown option, a policy with problems, a file that exists`,
  badPrefix: (most: number) => `--prefix needs 1 to ${most} letters, digits, spaces or - _ .`,
  badSubject: '--subject needs 4 to 40 letters, digits, spaces, hyphens or square brackets.',
  tooMany: (rules: number, most: number) =>
    `${rules} rules are needed, and Exchange Online takes ${most} in all. Protect fewer names, deny fewer domains, or use --strength strong.`,
  tooLong: (characters: number, most: number) =>
    `The rules need ${characters} characters of patterns, domains and words, and Exchange Online takes ${most} in all. Deny suffixes instead of single domains, protect fewer names, or use --strength strong.`,
  tooLarge: (rule: string, characters: number, most: number) =>
    `The rule "${rule}" would have ${characters} characters, and Exchange takes ${most}. Trust fewer names below one look-alike domain.`,
  written: (file: string, rules: number, domains: number) =>
    `${file} is written: ${rules} ${rules === 1 ? 'rule' : 'rules'}, ${domains} look-alike ${domains === 1 ? 'domain' : 'domains'}. Start with -WhatIf.`,

  /** The text for the sender in the non-delivery report. */
  report: {
    denied: (reason: string) => `Your organization does not allow sending to this domain: ${reason}`,
    typo: (explanation: string) =>
      `The address of a recipient is probably mistyped. ${explanation} Please check it and send the message again.`,
    lookAlike: (typed: string, intended: string) =>
      `The address of a recipient is probably mistyped: its domain is one such as ${typed}, which is easily taken for ${intended}. Please check it and send the message again.`,
    confirm: (subject: string) => ` If the address is right, put ${subject} into the subject.`,
  },

  /** Comments in the script and its rules. */
  script: {
    head: (version: string, rules: number, domains: number) => [
      'Mail flow rules made by "nearmiss rules" for Exchange Online and Exchange Server 2016 and later.',
      `From the policy of version ${version}: ${rules} rules, ${domains} look-alike domains.`,
      '',
      'The second line behind the add-in, for clients that no add-in reaches. Needs a session in which',
      'New-TransportRule is known: Connect-ExchangeOnline, or the Exchange Management Shell.',
      '',
      '  -WhatIf           shows what would change, and changes nothing',
      '  (nothing)         audit mode: what the rules would have done is written to the message log only',
      '  -Mode Enforce     the rules act',
      '  -Remove           removes every rule of this script',
      '',
      'Run it again after each change of the policy: rules that exist are set, new ones made, old ones removed.',
      'Rules of other names are left alone. Edit the policy, not this file.',
    ],
    limits: (most: number) => `Exchange Online takes ${most} rules in all.`,
    connect:
      'New-TransportRule is not known here. Use Connect-ExchangeOnline or the Exchange Management Shell first.',
    full: (most: number) => `There would be more than ${most} mail flow rules. Nothing was changed.`,
    comment: (version: string) =>
      `Made by nearmiss rules from policy ${version}. Changes by hand are overwritten.`,
    own: [
      'Domains that the organisation receives mail for are never look-alikes. A condition or exception on a',
      'domain also matches what is below it.',
    ],
    leftOut: (place: string) => `Left out, because this organisation receives mail for it: ${place}`,
    stale: 'A setting that is left out would stay as it was.',
    deny: 'The policy denies these domains.',
    block: 'Look-alikes of protected domains that the policy blocks.',
    confirmSubject:
      'Look-alikes that the policy asks about: rejected, unless the sender says in the subject that the address is right.',
    confirmManager: "Look-alikes that the policy asks about: the sender's manager approves.",
  },
};
