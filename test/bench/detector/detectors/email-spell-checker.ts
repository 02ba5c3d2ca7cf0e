import spellChecker from '@zootools/email-spell-checker';
import type { Detector } from './detector.ts';

/** @zootools/email-spell-checker 1.12.0: its own lists, or these with the targets added. */
export function emailSpellChecker(targets: readonly string[]): Detector {
  const domains = [...spellChecker.POPULAR_DOMAINS, ...targets];
  return {
    name: targets.length > 0 ? 'email-spell-checker + targets' : 'email-spell-checker',
    judge(address) {
      const found = spellChecker.run({ email: address, domains });
      return found ? { suggestions: [found.domain], strong: true, why: 'email-spell-checker' } : undefined;
    },
  };
}
