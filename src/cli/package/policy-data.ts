import { packs } from '../../detector/data/packs/index.ts';
import { packsNeeded } from '../../detector/targets/packs.ts';
import type { packNames } from '../../policy/policy-schema.ts';
import type { Policy } from '../../policy/policy.ts';
import { knownLegitimateFor } from '../inputs/exempt-for.ts';
import { knownGoodCode } from '../known-good/known-good-code.ts';

/** The exports of the pack modules, by the name of the pack and its module in `src/detector/data/packs`. */
const exported: Readonly<Record<(typeof packNames)[number], string>> = {
  'us-mil': 'usMil',
  'us-gov-federal': 'usGovFederal',
  'us-gov': 'usGov',
  'foreign-government': 'foreignGovernmentPack',
};

/**
 * Returns the text of `src/detector/data/built-in-packs.ts` for a policy. It imports only the packs that are
 * needed.
 */
export function packsModule(policy: Policy): string {
  const needed = packsNeeded(policy, packs).map(({ name }) => name);
  const used = Object.entries(exported).filter(([name]) => needed.includes(name));
  const imports = used.map(([name, value]) => `import { ${value} } from './packs/${name}.ts';\n`);
  return `${imports.join('')}export const builtInPacks = [${used.map(([, value]) => value).join(', ')}];\n`;
}

/**
 * Returns the text of `src/detector/data/known-good.generated.ts` for a policy, and the number of names in
 * it.
 */
export function knownLegitimateModule(
  policy: Policy,
  date: string,
): { readonly text: string; readonly count: number } {
  const domains = knownLegitimateFor(policy);
  return { text: knownGoodCode(date, domains), count: domains.length };
}
