import * as v from 'valibot';
import { defaultPolicy } from './default-policy.ts';
import { domainEntry } from './domain-entry.ts';
import type { FindingKind } from '../detector/finding.ts';
import { keepReasons, mostDays, severityNames, unreadableAnswers } from './policy.ts';
import { notOneOf, wrongType } from './problem.ts';
import { isSuffixEntry } from './entry.ts';

/** The longest reason of a denial, in characters: the dialog shows it as one sentence. */
export const longestReason = 300;

/** The names of the packs that a policy may use. */
export const packNames = ['us-mil', 'us-gov-federal', 'us-gov', 'foreign-government'] as const;

const string = v.string(({ input }) => wrongType('text in quotes', input));

const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.array(item, ({ input }) => wrongType('a list in square brackets', input));

const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ input }) => wrongType('an object in curly brackets', input));

const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, ({ input }) => notOneOf(input, choices));

const severity = oneOf(severityNames);

/** Converts an entry to its normal form, or reports how to write it. */
const entry = v.pipe(
  string,
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const result = domainEntry(dataset.value);
    if (result.ok) return result.entry;
    addIssue({ message: result.message });
    return NEVER;
  }),
);

/** An entry that names one domain; an organisation does not own everything below a suffix. */
const domain = v.pipe(
  entry,
  v.check(
    (name) => !isSuffixEntry(name),
    ({ input }) => `\`${input}\` is a suffix. Write your domains one by one, such as \`army.mil\`.`,
  ),
);

const text = (longest: number) =>
  v.pipe(
    string,
    v.trim(),
    v.nonEmpty('This text is empty.'),
    v.maxLength(longest, `This text is longer than ${longest} characters.`),
  );

/** The name of a file in the folder of the policy. */
const fileBeside = v.pipe(
  text(100),
  v.regex(
    /^[^/\\]*$/,
    'Write the name of a file that is in the folder of the policy, such as `correspondents.json`.',
  ),
);

const denied = object({ domain: entry, reason: text(longestReason) });

const kinds = {
  malformed: v.exactOptional(severity),
  homoglyph: v.exactOptional(severity),
  'tld-typo': v.exactOptional(severity),
  'wrong-tld': v.exactOptional(severity),
  doppelganger: v.exactOptional(severity),
  'domain-typo': v.exactOptional(severity),
  embedding: v.exactOptional(severity),
  combosquat: v.exactOptional(severity),
  'closed-registry': v.exactOptional(severity),
  'label-and-tld': v.exactOptional(severity),
  'unknown-tld': v.exactOptional(severity),
  'same-person': v.exactOptional(severity),
  'personal-account': v.exactOptional(severity),
  'name-shows-another-address': v.exactOptional(severity),
} satisfies Record<FindingKind, unknown>;

const { strength } = defaultPolicy.severities;

const severityTables = object({
  strength: v.optional(
    object({
      strong: v.optional(severity, strength.strong),
      medium: v.optional(severity, strength.medium),
      info: v.optional(severity, strength.info),
    }),
    {},
  ),
  kind: v.optional(object(kinds), {}),
});

const days = `Expected a whole number of days from 1 to ${mostDays}`;

const boolean = v.boolean(({ input }) => wrongType('true or false', input));

const remember = object({
  allowed: v.optional(boolean, defaultPolicy.remember.allowed),
  days: v.optional(
    v.pipe(
      v.number(({ input }) => wrongType('a number', input)),
      v.integer(({ input }) => `${days}, found ${input}.`),
      v.minValue(1, ({ input }) => `${days}, found ${input}.`),
      v.maxValue(mostDays, ({ input }) => `${days}, found ${input}.`),
    ),
    defaultPolicy.remember.days,
  ),
});

const learn = object({ mailbox: v.optional(boolean, defaultPolicy.learn.mailbox) });

/** The policy file. The JSON Schema for editors is generated from this value. */
export const policySchema = object({
  $schema: v.exactOptional(string),
  version: v.optional(text(100), defaultPolicy.version),
  protect: v.optional(list(entry), () => [...defaultPolicy.protect]),
  // Stryker disable next-line ArrayDeclaration: by default no domain is the organisation's own.
  own: v.optional(list(domain), () => [...defaultPolicy.own]),
  // Stryker disable next-line ArrayDeclaration: by default nothing is trusted.
  trust: v.optional(list(entry), () => [...defaultPolicy.trust]),
  correspondents: v.exactOptional(fileBeside),
  deny: v.optional(list(denied), []),
  packs: v.optional(list(oneOf(packNames)), ['us-mil']),
  severities: v.optional(severityTables, {}),
  keepReason: v.optional(oneOf(keepReasons), defaultPolicy.keepReason),
  remember: v.optional(remember, {}),
  learn: v.optional(learn, {}),
  whenUnreadable: v.optional(oneOf(unreadableAnswers), defaultPolicy.whenUnreadable),
});
