import { govRegistry } from '../../../../src/detector/data/gov-registry.ts';
import { usGovFederal } from '../../../../src/detector/data/packs/us-gov-federal.ts';
import { usMil } from '../../../../src/detector/data/packs/us-mil.ts';
import { detect } from '../../../../src/detector/detect.ts';
import { buildKnownDomains, type KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains-input.ts';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import { isAscii } from '../../../../src/detector/address/is-ascii.ts';
import type { Target } from '../load.ts';
import type { Detector } from './detector.ts';

/** Our detector with known domains; findings of every strength count. */
export function nearmiss(knownDomains: KnownDomains, name = 'Nearmiss'): Detector {
  return {
    name,
    judge(address, others = []) {
      const context = { sender: '', others, remembered: [] };
      const findings = detect({ field: 'to', address, displayName: '' }, knownDomains, context);
      const best = findings[0];
      if (!best) return undefined;
      return {
        suggestions: best.suggestions.map((suggestion) => asciiOf(suggestion.domain)),
        strong: findings.some((finding) => finding.strength === 'strong'),
        why: `${best.kind}, ${best.strength}, ${best.score.toFixed(2)}`,
      };
    },
  };
}

function asciiOf(domain: string): string {
  if (isAscii(domain)) return domain;
  const parsed = parseDomain(domain);
  return parsed.kind === 'name' ? parsed.ascii : domain;
}

/**
 * What an administrator writes who protects the .mil and .gov targets and trusts the others; the lists of
 * known .mil and federal .gov names and the .gov registry are those of the command line. No list of
 * known-good popular names is used: every popular domain is unseen.
 */
export function benchmarkInput(targets: readonly Target[]): KnownDomainsInput {
  const guarded = targets.filter(({ kind }) => kind === 'mil' || kind === 'gov');
  const others = targets.filter((target) => !guarded.includes(target));
  return {
    protect: guarded.map(({ domain }) => domain),
    trust: others.map(({ domain }) => domain),
    packs: [usMil.name, usGovFederal.name],
    availablePacks: [usMil, usGovFederal],
    registries: [govRegistry],
  };
}

export function benchmarkKnownDomains(targets: readonly Target[]): KnownDomains {
  return buildKnownDomains(benchmarkInput(targets));
}
