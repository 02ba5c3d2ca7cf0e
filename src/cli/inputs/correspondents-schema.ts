import * as v from 'valibot';
import { parseDomain } from '../../detector/address/domain.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate(), v.description('The day in UTC, 2026-10-31'));

const host = v.pipe(
  v.string(),
  v.check(isHost, 'This is no host of mail in lower case, such as mail.example.com.'),
  v.description('The domain as it is written to, in lower case; letters beyond ASCII as xn--…'),
);

const correspondent = v.object({
  host,
  messages: v.pipe(count, v.description('That people of the organisation sent there')),
  people: v.pipe(count, v.description('Of the organisation, who wrote there')),
  weeks: v.pipe(count, v.description('In which somebody wrote there')),
  received: v.pipe(
    count,
    v.description('Messages to the organisation from the registrable domain of the host'),
  ),
  last: v.pipe(date, v.description('When somebody last wrote there')),
});

/** The file that `nearmiss learn` writes and that a policy names with `correspondents`. */
export const correspondentsSchema = v.object({
  $schema: v.exactOptional(v.string()),
  version: v.pipe(v.literal(1), v.description('Of this form; it changes when a key changes its meaning')),
  since: v.pipe(date, v.description('The day of the first message that was counted')),
  date: v.pipe(date, v.description('The day of the last message that was counted')),
  correspondents: v.pipe(
    v.array(correspondent),
    v.description('Hosts that are known to be real and can be suggested'),
  ),
  candidates: v.pipe(
    v.array(correspondent),
    v.description('Hosts that are not accepted yet; kept so that next month’s numbers can be added'),
  ),
});

/** What `nearmiss learn` found out. */
export type Correspondents = v.InferOutput<typeof correspondentsSchema>;
export type Correspondent = Correspondents['correspondents'][number];

/** Returns whether a text is a host that can get mail: a domain in lower case and A-labels. */
export function isHost(text: string): boolean {
  const domain = parseDomain(text);
  return domain.kind === 'name' && domain.label !== '' && domain.ascii === text;
}
