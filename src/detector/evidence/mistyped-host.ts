import type { RuleInput, RuleResult } from '../rule.ts';
import type { Entry } from '../targets/entry.ts';
import { isCorrespondent } from '../targets/target.ts';
import { isInside, oneTypo } from './one-typo.ts';

/**
 * Returns the host that a name below a real domain is one typo from (`list.infradead.org`), unless the sender
 * or the organisation writes to the typed one.
 *
 * @param isTrusted whether the organisation trusts the domain, so that only a host that one writes to counts
 */
export function mistypedHost(input: RuleInput, isTrusted: boolean): RuleResult | undefined {
  const { name, indexes } = input;
  if (!name || name.subdomain === '') return undefined;
  if (indexes.some(({ byHost }) => isWrittenTo(byHost.get(name.ascii)))) return undefined;
  const isMeant = (entry: Entry | undefined): boolean =>
    isTrusted ? isWrittenTo(entry) : entry !== undefined && isWhole(entry);
  const evidence = oneTypo(input).filter(
    ({ entry }) => isMeant(entry) && entry !== undefined && isInside(entry, input),
  );
  return evidence.length === 0 ? undefined : { evidence };
}

function isWrittenTo(entry: Entry | undefined): boolean {
  return entry !== undefined && isWhole(entry) && isCorrespondent(entry.target);
}

function isWhole({ host, target }: Entry): boolean {
  return host === target.name.ascii;
}
