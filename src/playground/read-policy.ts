import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { builtInPacks } from '../detector/data/built-in-packs.ts';
import type { Pack } from '../detector/pack.ts';
import { parsePolicy, type ParsedPolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { pathOf, type Problem } from '../policy/problem.ts';

const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};

/** An ordinary build carries fewer lists than a package may. */
const missingPacks = ({ packs }: Policy, shelf: readonly Pack[]): Problem[] =>
  packs.flatMap((pack, at) =>
    shelf.some(({ name }) => name === pack)
      ? []
      : [{ path: pathOf(['packs', at]), message: `The list \`${pack}\` is not part of this playground.` }],
  );

/**
 * Reads a policy file's text: JSON that may have comments. Says where it is no JSON, or every problem there is, each with its
 * path.
 *
 * @param shelf the packs that the add-in has; those of this build if left out
 */
export const readPolicy = (text: string, shelf: readonly Pack[] = builtInPacks): ParsedPolicy => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined) {
    const message = `This is not JSON: ${printParseErrorCode(first.error)}.`;
    return { ok: false, problems: [{ path: placeOf(text, first.offset), message }] };
  }
  const parsed = parsePolicy(value);
  const problems = parsed.ok ? missingPacks(parsed.policy, shelf) : [];
  return problems.length === 0 ? parsed : { ok: false, problems };
};
