import { packs } from '../../detector/data/packs/index.ts';
import { packsNeeded } from '../../detector/targets/known-domains.ts';
import type { packNames } from '../../policy/policy-schema.ts';
import type { Policy } from '../../policy/policy.ts';
import { knownLegitimateFor } from '../inputs/exempt-for.ts';

/** By the name of a pack, and so of its module in `src/detector/data/packs`: what that module exports. */
const exported: Readonly<Record<(typeof packNames)[number], string>> = {
  'us-mil': 'usMil',
  'us-gov-federal': 'usGovFederal',
  'us-gov': 'usGov',
  'foreign-government': 'foreignGovernmentPack',
};

/** The text of `src/detector/data/built-in-packs.ts` for a policy: the packs that it does not need are not even imported. */
export function packsModule(policy: Policy): string {
  const needed = packsNeeded(policy, packs).map(({ name }) => name);
  const used = Object.entries(exported).filter(([name]) => needed.includes(name));
  const imports = used.map(([name, value]) => `import { ${value} } from './packs/${name}.ts';\n`);
  return `${imports.join('')}export const builtInPacks = [${used.map(([, value]) => value).join(', ')}];\n`;
}

/** The text of `src/detector/data/known-good.generated.ts` for a policy, and how many names are in it. */
export function knownLegitimateModule(
  policy: Policy,
  date: string,
): { readonly text: string; readonly count: number } {
  const domains = knownLegitimateFor(policy);
  return {
    text: `export const knownGood = ${JSON.stringify({ date, domains })};\n`,
    count: domains.length,
  };
}
