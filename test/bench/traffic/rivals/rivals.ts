import { mailProviders } from '../../../../src/detector/data/mail-providers.generated.ts';
import { emailSpellChecker } from '../../detector/detectors/email-spell-checker.ts';
import { isOneEdit } from '../../detector/detectors/edit-distance.ts';
import { mailcheckDetector } from '../../detector/detectors/mailcheck.ts';

/** Returns the hosts that were probably meant, the likeliest first; none if the rival has no doubt. */
export type Judge = (host: string) => readonly string[];

/** Another way to find mistyped domains, for one message. */
export interface Rival {
  readonly name: string;
  /** @param targets hosts that could be meant */
  readonly judgeWith: (targets: readonly string[]) => Judge;
}

const verdictOf =
  (detectorWith: typeof mailcheckDetector) =>
  (targets: readonly string[]): Judge => {
    const detector = detectorWith(targets);
    return (host) => detector.judge(`kim@${host}`)?.suggestions ?? [];
  };

export const rivals: readonly Rival[] = [
  { name: 'mailcheck', judgeWith: verdictOf(mailcheckDetector) },
  { name: 'email-spell-checker', judgeWith: verdictOf(emailSpellChecker) },
  { name: 'distance 1', judgeWith: distance1 },
];

/** One edit from a target or from a large mail provider, and none of them. */
function distance1(targets: readonly string[]): Judge {
  const all = [...new Set([...targets, ...mailProviders.domains])];
  return (host) => {
    if (all.includes(host)) return [];
    return all.filter((target) => Math.abs(target.length - host.length) <= 1 && isOneEdit(host, target));
  };
}
