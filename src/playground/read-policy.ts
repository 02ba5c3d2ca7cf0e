import { builtInPacks } from '../detector/data/built-in-packs.ts';
import type { Pack } from '../detector/data/pack.ts';
import { parsePolicy, type ParsedPolicy } from '../policy/parse-policy.ts';
import { policyText, type Mistake } from '../policy/policy-text.ts';
import type { Policy } from '../policy/policy.ts';
import { pathOf, type Problem } from '../policy/problem.ts';
import { administrator } from '../text/admin/policy-problems.ts';

/** Reports packs that this build does not have: an ordinary build has fewer than a package may. */
const missingPacks = ({ packs }: Policy, availablePacks: readonly Pack[]): Problem[] =>
  packs.flatMap((pack, at) =>
    availablePacks.some(({ name }) => name === pack)
      ? []
      : [{ path: pathOf(['packs', at]), message: `The list \`${pack}\` is not part of this playground.` }],
  );

/** Reports a file beside the policy, which a page cannot read. */
const missingFile = (file: string | undefined): Problem[] =>
  file === undefined
    ? []
    : [{ path: 'correspondents', message: `The file \`${file}\` is not part of this playground.` }];

const refused = (problems: readonly Problem[]): ParsedPolicy => ({ ok: false, problems });

const notJson = ({ line, column, code }: Mistake): Problem => ({
  path: `line ${line}, column ${column}`,
  message: administrator.notJsonHere(code),
});

/**
 * Reads a policy file's text as the administrator's command does. Returns the policy, the position of a JSON
 * error, or all problems with their paths.
 *
 * @param availablePacks the packs that the add-in has; by default those of this build
 */
export const readPolicy = (text: string, availablePacks: readonly Pack[] = builtInPacks): ParsedPolicy => {
  const { value, mistakes, repeated } = policyText(text);
  const [mistake] = mistakes;
  if (mistake !== undefined) return refused([notJson(mistake)]);
  const parsed = parsePolicy(value);
  const found = parsed.ok
    ? [...missingPacks(parsed.policy, availablePacks), ...missingFile(parsed.correspondentsFile)]
    : parsed.problems;
  const problems = [...repeated, ...found];
  return problems.length === 0 ? parsed : refused(problems);
};
