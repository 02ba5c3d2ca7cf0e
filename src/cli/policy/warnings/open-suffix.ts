import { getPublicSuffix } from 'tldts';
import { isForeignGovernment } from '../../../detector/address/suffix-classes.ts';
import { publicSuffix } from '../../../detector/address/public-suffix.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { deniedAnyway } from './denied-anyway.ts';
import { entriesOf, type ListedEntry } from './entries.ts';
import { trustedSuffix } from './trusted-suffix.ts';
import type { Warn } from './warning.ts';

/**
 * Generic TLDs below which anybody can register a name. TLDs of a brand or a community are not among them.
 */
const openTlds: ReadonlySet<string> = new Set(
  'app biz club cloud com dev email info live name net online org pro shop site store tech world xyz'.split(
    ' ',
  ),
);

/** Second-level suffixes that registries reserve for authorities, schools and health services. */
const restricted = /^(?:ac|edu|gob|gouv|gov|govt|k12|mil|mod|nhs|police|sch)\./;

/**
 * Warns of a trusted suffix below which anybody can register names, because none of these is then doubted.
 */
export const openSuffix: Warn = (policy) => {
  const said = new Set([...trustedSuffix(policy), ...deniedAnyway(policy)].map(({ path }) => path));
  return entriesOf(policy, ['trust'])
    .filter((entry) => entry.isSuffix && isOpen(entry) && !said.has(entry.path))
    .map(({ path, entry }) => ({ path, message: policyWarnings.trustsEveryone(entry) }));
};

function isOpen({ name }: ListedEntry): boolean {
  if (!name.tldExists || !isSuffix(name.ascii)) return false;
  if (name.labels.length === 1) return name.ascii.length === 2 || openTlds.has(name.ascii);
  return !restricted.test(name.ascii) && !isForeignGovernment(name);
}

/**
 * Uses the whole public suffix list; the detector's table leaves out private suffixes that have hardly any
 * mail.
 */
function isSuffix(name: string): boolean {
  const host = `a.${name}`;
  return publicSuffix(host) === name || getPublicSuffix(host, { allowPrivateDomains: true }) === name;
}
