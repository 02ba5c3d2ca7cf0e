import mailcheck from 'mailcheck';
import type { Detector } from './detector.ts';

/** mailcheck 1.1.1: its own lists, or these with the targets added. */
export function mailcheckDetector(targets: readonly string[]): Detector {
  const domains = [...mailcheck.defaultDomains, ...targets];
  return {
    name: targets.length > 0 ? 'mailcheck + targets' : 'mailcheck',
    judge(address) {
      const found = mailcheck.suggest(
        address,
        domains,
        mailcheck.defaultSecondLevelDomains,
        mailcheck.defaultTopLevelDomains,
      );
      return found ? { suggestions: [found.domain], strong: true, why: 'mailcheck' } : undefined;
    },
  };
}
