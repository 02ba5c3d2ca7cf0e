import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const severity = v.picklist(['notice', 'confirm', 'block']);
const week = v.pipe(
  v.nullable(v.string()),
  v.description('Monday of the week, 2026-10-05; null where the time is not known'),
);
const meant = v.pipe(v.array(v.string()), v.description('Domains that were probably meant, best first'));

const policy = v.object({
  file: v.pipe(
    v.nullable(v.string()),
    v.description('Name of the policy file; null for the policy of an add-in without one'),
  ),
  version: v.string(),
});

const file = v.object({
  name: v.string(),
  format: v.picklist(['csv', 'json lines', 'json', 'parquet']),
  columns: v.pipe(
    v.record(v.string(), v.string()),
    v.description(
      'Which column was read as what: recipient, domain, sender, time, message, count, direction',
    ),
  ),
});

const domain = v.object({
  domain: v.string(),
  severity,
  kind: v.pipe(v.string(), v.description('The kind of the worst finding, or `denied`')),
  meant,
  why: v.pipe(v.string(), v.description('What the sender reads')),
  messages: count,
  senders: v.pipe(
    v.nullable(count),
    v.description('How many different people wrote to it; null where the files name no senders'),
  ),
  weeks: count,
});

const recipient = v.object({
  address: v.string(),
  domain: v.string(),
  severity,
  kind: v.string(),
  meant,
  messages: count,
  senders: v.nullable(count),
  firstWeek: week,
  lastWeek: week,
});

const change = v.object({
  domain: v.string(),
  before: v.nullable(severity),
  after: v.nullable(severity),
  meant,
  messages: count,
});

/**
 * The results of `nearmiss screen`, from which the terminal output, the page, the JSON and the table are
 * made.
 */
export const screeningSchema = v.object({
  version: v.pipe(v.literal(1), v.description('Of this form; it changes when a key changes its meaning')),
  madeAt: v.pipe(v.string(), v.description('ISO 8601, UTC')),
  pseudonymous: v.boolean(),
  policy,
  files: v.array(file),
  own: v.object({
    domains: v.array(v.string()),
    basis: v.pipe(
      v.picklist(['given', 'policy', 'senders', 'none']),
      v.description(
        'given with --own; own by the policy, or protected by it and found among the senders; where most mail comes from; not known',
      ),
    ),
  }),
  assumptions: v.pipe(
    v.array(
      v.picklist([
        'no-co-recipients',
        'no-memory',
        'no-senders',
        'no-times',
        'no-messages',
        'month-first',
        'day-first',
        'lenient',
        'old-encoding',
        'first-and-last-week',
      ]),
    ),
    v.description('What was assumed or could not be known'),
  ),
  rows: v.object({
    read: v.pipe(count, v.description('Recipients in all rows, bad ones included')),
    outbound: count,
    internal: count,
    inbound: v.pipe(count, v.description('Sent by somebody outside')),
    bad: count,
  }),
  bad: v.array(
    v.object({
      reason: v.picklist([
        'empty',
        'no-at',
        'several',
        'count',
        'columns',
        'quote',
        'encoding',
        'too-long',
        'json',
      ]),
      count,
      samples: v.array(v.string()),
    }),
  ),
  unreadTimes: v.pipe(
    v.object({ rows: count, samples: v.array(v.string()) }),
    v.description('Rows that counted although their time could not be read'),
  ),
  totals: v.object({
    messages: v.pipe(count, v.description('That left the organisation')),
    senders: v.nullable(count),
    domains: v.pipe(count, v.description('Different recipient domains outside')),
    personWeeks: v.pipe(
      v.nullable(count),
      v.description('People and weeks in which they sent a message outside'),
    ),
    doubtful: v.pipe(count, v.description('Messages with a doubtful recipient, a mere notice included')),
    prompts: v.pipe(count, v.description('Messages that Send would have stopped with a question or a block')),
  }),
  weeks: v.array(v.object({ week, messages: count, notice: count, confirm: count, block: count })),
  perPersonAndWeek: v.nullable(
    v.object({
      mean: v.pipe(v.number(), v.minValue(0)),
      distribution: v.array(v.object({ prompts: count, orMore: v.boolean(), personWeeks: count })),
    }),
  ),
  kinds: v.pipe(
    v.array(v.object({ kind: v.string(), notice: count, confirm: count, block: count })),
    v.description('Each doubtful message counts once, by its worst finding'),
  ),
  domains: v.pipe(v.array(domain), v.description('Most messages first')),
  senders: v.pipe(
    v.array(v.object({ sender: v.string(), prompts: count, weeks: count })),
    v.description('Who would be prompted most'),
  ),
  trustCandidates: v.pipe(
    v.array(v.object({ domain: v.string(), messages: count, senders: count, returning: count, meant })),
    v.description(
      'Doubted often and written to by many, some of them again and again; to be looked up before it is trusted',
    ),
  ),
  recipients: v.array(recipient),
  omitted: v.pipe(
    v.object({ domains: count, senders: count, recipients: count }),
    v.description('How many entries of the long lists were left out'),
  ),
  comparison: v.nullable(
    v.object({
      policy,
      before: v.pipe(count, v.description('Prompts with --policy')),
      after: v.pipe(count, v.description('Prompts with --against')),
      newlyAsked: count,
      noLongerAsked: count,
      changedSeverity: count,
      domains: v.array(change),
    }),
  ),
});

/** The results of `nearmiss screen`. */
export type Screening = v.InferOutput<typeof screeningSchema>;
export type ShownSeverity = v.InferOutput<typeof severity>;
export type BadReason = Screening['bad'][number]['reason'];
export type Assumption = Screening['assumptions'][number];
