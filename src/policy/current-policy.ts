import { builtInPacks } from '../detector/data/built-in-packs.ts';
import type { Pack } from '../detector/pack.ts';
import { defaultPolicy, parsePolicy } from './parse-policy.ts';
import type { ParsedPolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { pathOf } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * The policy of this installation from the value that packaging put before the bundle: the default one if there is no value, its
 * problems if it is not valid or names a pack that is not on `shelf`. The caller must not go on without a policy, for then
 * nothing would be checked.
 */
export function currentPolicy(baked: unknown, shelf: readonly Pack[] = builtInPacks): ParsedPolicy {
  const parsed: ParsedPolicy = baked === undefined ? { ok: true, policy: defaultPolicy } : parsePolicy(baked);
  const problems = parsed.ok ? missingPacks(parsed.policy, shelf) : [];
  return problems.length === 0 ? parsed : { ok: false, problems };
}

function missingPacks({ packs }: Policy, shelf: readonly Pack[]): Problem[] {
  return packs.reduce<Problem[]>((problems, pack, index) => {
    const isThere = shelf.some(({ name }) => name === pack);
    if (!isThere)
      problems.push({
        path: pathOf(['packs', index]),
        message: `The pack \`${pack}\` is not part of this build.`,
      });
    return problems;
  }, []);
}
