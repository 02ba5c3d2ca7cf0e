/**
 * What an editor shows about a key of the policy file: `[title, description]` by path, with `[]` for the
 * members of a list.
 */
export const policySchemaWords: Readonly<Record<string, readonly [title: string, description: string]>> = {
  '': ['Nearmiss policy', 'What the administrator decided. Every key may be left out.'],
  $schema: ['Schema', 'The address of this schema, for editors.'],
  version: ['Version', 'Shown in the task pane and in reports, such as 2026-11-01.'],
  protect: [
    'Protected domains and suffixes',
    'Domains such as army.mil and suffixes such as .mil. Addresses that imitate them are doubted by every rule; they themselves never are.',
  ],
  'protect[]': ['Domain or suffix', 'army.mil with its subdomains, or .mil for every name that ends in it.'],
  own: [
    'Own domains',
    'All domains of your organisation: aliases, other endings, subsidiaries. They are never doubted, subdomains included, and mail between them is internal.',
  ],
  'own[]': ['Domain', 'example.com with its subdomains.'],
  trust: [
    'Trusted domains and suffixes',
    'Partners: never doubted, subdomains included, and suggested where one of them was probably meant.',
  ],
  'trust[]': ['Domain or suffix', 'example.com with its subdomains, or .nl for every name that ends in it.'],
  correspondents: [
    'Correspondents',
    'The name of a file beside this one that `nearmiss learn` wrote: domains that your organisation exchanges mail with. They are known to be real, and are suggested where one of them was probably meant.',
  ],
  deny: ['Denied domains and suffixes', 'Nothing may be sent there from here. This beats every other key.'],
  'deny[]': ['Denial', 'A domain or suffix and the reason that the sender reads.'],
  'deny[].domain': [
    'Domain or suffix',
    'example.com with its subdomains, or .ml for every name that ends in it.',
  ],
  'deny[].reason': ['Reason', 'One sentence that the sender reads: why, and what to do instead.'],
  packs: ['Packs', 'Named lists of domains that can be meant, made from public data.'],
  'packs[]': ['Pack', 'The name of a list.'],
  severities: ['Severities', 'What happens when something is found: ignore, notice, confirm or block.'],
  'severities.strength': ['By strength', 'How sure the detector is.'],
  'severities.strength.strong': [
    'Strong',
    'Almost certainly a mistake, and the mail would reach a stranger.',
  ],
  'severities.strength.medium': ['Medium', 'Probably a mistake.'],
  'severities.strength.info': ['Information', 'Worth a look, or a mistake that cannot be delivered anyway.'],
  'severities.kind': ['By kind', 'Beats the strength for findings of that kind.'],
  'severities.kind.malformed': ['Malformed', 'Characters that no domain can have: army,mil.'],
  'severities.kind.homoglyph': ['Homoglyph', 'Letters that look alike: a Cyrillic а, rn for m.'],
  'severities.kind.tld-typo': ['Slip in the ending', 'army.ml for army.mil.'],
  'severities.kind.wrong-tld': ['Wrong ending', 'army.com for army.mil.'],
  'severities.kind.doppelganger': ['Wrong dot', 'usaf.mil for us.af.mil.'],
  'severities.kind.domain-typo': ['Slip in the name', 'amry.mil for army.mil.'],
  'severities.kind.embedding': ['Embedded name', 'army.mil.co, which does not belong to army.mil.'],
  'severities.kind.combosquat': ['Borrowed name', 'army-hr.com, which has a protected name in it.'],
  'severities.kind.closed-registry': ['Not in the registry', 'A .gov name that is not registered.'],
  'severities.kind.label-and-tld': ['Slip in name and ending', 'amry.ml for army.mil.'],
  'severities.kind.unknown-tld': ['No such ending', 'example.con: the top-level domain does not exist.'],
  'severities.kind.same-person': ['Same person', 'The person is known at a domain one slip away.'],
  'severities.kind.personal-account': [
    'Personal account',
    "A colleague's name at a provider of personal mail.",
  ],
  'severities.kind.name-shows-another-address': [
    'Other address in the name',
    'The display name shows another address.',
  ],
  keepReason: [
    'Reason for keeping an address',
    'Whether the sender may or must say why a doubtful address is kept. The reason stays in the sender’s mailbox with the remembered choice and goes nowhere else.',
  ],
  remember: [
    "Don't ask again",
    'Whether a sender who keeps an address may have it remembered. What is almost certainly a mistake, or denied, never is.',
  ],
  'remember.allowed': [
    'Allowed',
    'false: nothing is remembered, and what was remembered before has no effect.',
  ],
  'remember.days': ['Days', 'How long an address is remembered, from 1 to 3650.'],
  learn: [
    'What is learned',
    'What the add-in learns from the mail of a mailbox. It stays in that mailbox and goes nowhere else.',
  ],
  'learn.mailbox': [
    'Domains of the mailbox',
    'true: domains that a sender often writes to are not doubted and can be suggested. false: nothing is learned, and what was learned before has no effect.',
  ],
  whenUnreadable: [
    'When a message cannot be read',
    'What becomes of a message whose recipients Outlook does not tell: it stays, the sender decides (Smart Alerts from Mailbox 1.14 on; elsewhere it stays), or it is sent.',
  ],
};
