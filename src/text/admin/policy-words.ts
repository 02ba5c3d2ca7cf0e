const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** The sentences of `nearmiss policy` and of its subcommands `check` and `init`. */
export const policyWords = {
  description: 'Makes, checks and explains the policy file. Comments (// and /* */) may stand in it.',

  check: {
    description:
      'Says what is wrong with a policy file, and what is valid but hardly meant so, with line and column.',
    file: 'the policy file',
    json: 'print one JSON object: version, file, problems and warnings',
    strict: 'end with 1 for warnings too',
    help: `
Examples:
  $ nearmiss policy check policy.jsonc
  $ nearmiss policy check --strict --json policy.jsonc

Exit codes:
  0  no problems (warnings alone do not change it, unless --strict is given)
  1  problems: the file is not JSON, or no valid policy
  2  wrong use: an unknown option, a file that cannot be read`,
    problem: 'problem',
    warning: 'warning',
    /** In the format of compilers, so that terminals and editors can link to the position. */
    remark: (place: string, word: string, path: string, message: string) =>
      `${place}: ${word}: ${path === '' ? '' : `${path}: `}${message}`,
    summary: (file: string, problems: number, warnings: number) => {
      if (problems === 0 && warnings === 0) return `${file}: a valid policy, nothing to remark.`;
      if (problems === 0) return `${file}: a valid policy, ${count(warnings, 'warning')}.`;
      return `${file}: ${count(problems, 'problem')}.`;
    },
  },

  init: {
    description: 'Writes a new policy file with comments. On a terminal it asks for what no option says.',
    file: 'where to write it',
    protect:
      'a domain of your own to guard strictly, such as army.mil, or a suffix such as .mil; several times',
    own: 'a domain of your organisation: an alias, another ending, a subsidiary; several times',
    trust: 'a partner: never doubted, and can be meant; several times',
    deny: 'a domain or suffix nothing may be sent to, and the sentence that the sender reads; several times',
    pack: 'a list of names that can be meant; several times',
    strong: 'what happens to an address that is almost certainly a mistake',
    whenUnreadable: 'what becomes of a message whose recipients Outlook does not tell',
    policyVersion: 'shown in the pane and in reports (default: the day of today)',
    yes: 'ask nothing; take the default for what no option says',
    force: 'write over a file that exists',
    help: `
Examples:
  $ nearmiss policy init
  $ nearmiss policy init --yes --protect example.mil --trust partner.example.com \\
      --deny ".ml=Mail to Mali goes through the liaison office." --strong block policy.jsonc

Writes policy.schema.json beside it, so that editors know the keys. A file that ends in .jsonc is one in which editors
expect comments.

Exit codes:
  0  written
  2  wrong use: an entry that is no domain, a file that exists or cannot be written`,
    notADenial: (text: string) =>
      `--deny needs a domain and a reason, such as ".ml=Ask the liaison office first.", not ${JSON.stringify(text)}.`,
    otherSchema: (file: string) =>
      `${file} exists and is another one. It was left as it is; --force writes over it.`,
    stopped: 'stopped. Nothing was written.',
    written: (file: string) => [
      `${file} is written. Next:`,
      `  nearmiss policy check ${file}`,
      `  nearmiss check --policy ${file} kim@example.com`,
    ],
    ask: {
      protect: 'Which domains of your own shall be guarded strictly? (army.mil, .mil; commas between)',
      own: 'Which other domains does your organisation have? (commas between; may be empty)',
      trust: 'Which partners do people here write to most? (commas between; may be empty)',
      packs: 'Which lists of names can be meant here?',
      strong: 'What happens to an address that is almost certainly a mistake?',
      whenUnreadable: 'What if Outlook does not tell the recipients of a message?',
      version: 'What is this version of the policy called?',
    },
    choices: {
      'us-mil': 'the known domains of the US armed forces',
      'us-gov-federal': 'the domains of the US federal government',
      'us-gov': 'the whole .gov registry: which names exist, and the federal ones as targets',
      'foreign-government': 'the government and defence suffixes of other countries',
      confirm: 'the sender must correct, remove or keep it',
      block: 'the sender must correct or remove it',
      notice: 'the sender is told',
      ignore: 'nothing',
      'block message': 'it stays; the sender is told why',
      ask: 'the sender decides where Outlook can ask; elsewhere it stays',
      allow: 'it is sent',
    },
    /** The comments in the file, by the key that follows them. */
    comments: {
      head: ['Nearmiss policy. Every key may be left out. Check it: nearmiss policy check <file>'],
      version: ['Shown in the task pane and in reports.'],
      protect: [
        'Domains of your own, and suffixes (.mil): whatever imitates them is doubted; they themselves never are.',
        'A domain includes its subdomains.',
      ],
      own: ['All domains of your organisation. They are never doubted; mail between them is internal.'],
      trust: ['Partners: never doubted, subdomains included, and suggested where one of them was meant.'],
      deny: [
        'Nothing may be sent there from here; the sender reads the reason. For example:',
        '{ "domain": ".ml", "reason": "Mail to Mali goes through the liaison office." }',
      ],
      packs: ['Lists of names that can be meant: us-mil, us-gov-federal, us-gov, foreign-government.'],
      severities: ['ignore, notice, confirm or block, by how sure the detector is.'],
      keepReason: [
        'Does the sender say why a doubtful address is kept? none, optional or required. It stays in that mailbox.',
      ],
      remember: ['Whether a sender may have an address that was kept remembered, and for how many days.'],
      learn: ['Does a mailbox learn which domains its owner writes to? It stays in that mailbox.'],
      whenUnreadable: ['A message whose recipients Outlook does not tell: block, ask or allow.'],
    },
  },
};
