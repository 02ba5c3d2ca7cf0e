const code = (text: string): string => `\`${text}\``;

/**
 * The warnings of `nearmiss policy check` about valid entries that are likely mistakes: one or two sentences
 * each, with what to do.
 */
export const policyWarnings = {
  unknownSuffix: (entry: string, suffix: string) =>
    `No top-level domain ${code(`.${suffix}`)} exists, so no mail can go to ${code(entry)}. Check the spelling, or remove it.`,
  noList: (entry: string) =>
    `${code(entry)} is a public suffix, and no list of the names below it is at hand, so protecting it changes nothing. Protect the domains themselves.`,
  deniedAnyway: (entry: string, denial: string, path: string) =>
    `Nothing may be sent to ${code(entry)}, because ${code(denial)} is denied (${code(path)}) and a denial beats every other entry. Remove one of the two.`,
  listedAndTrusted: (entry: string, list: 'protect' | 'own', path: string) =>
    `${code(entry)} is ${list === 'own' ? 'your own' : 'protected'} already (${code(path)}), which includes trust. Remove it here.`,
  repeatedDenial: (entry: string, broader: string, path: string) =>
    `${code(broader)} (${code(path)}) covers ${code(entry)} already, with the same reason. Remove one of the two.`,
  trustedTypo: (entry: string, meant: string) =>
    `${code(entry)} looks like a slip of ${code(meant)}. While it is trusted, the sender is never asked about it. Keep it only if it is meant.`,
  trustsProtected: (suffix: string, entry: string) =>
    `Every name that ends in ${code(suffix)} is trusted, so mistyped names beside ${code(entry)} are never doubted. Trust single domains instead.`,
  trustsTypos: (suffix: string, meant: string, example: string) =>
    `Every name that ends in ${code(suffix)} is trusted, so slips such as ${code(example)} for a name in ${code(meant)} are never doubted. Trust single domains instead.`,
  trustsEveryone: (suffix: string) =>
    `Anybody can register a name that ends in ${code(suffix)}, and while it is trusted no such name is ever doubted. Trust single domains instead.`,
  impliedPack: (pack: string, by: string) => `${code(by)} includes ${code(pack)}. Remove it here.`,
  nothingShown:
    'Everything that is found is ignored and nothing is denied, so the add-in never says anything. Choose `notice`, `confirm` or `block`.',
  strongIgnored:
    'What is almost certainly a mistake is ignored, so the mail goes to a stranger unseen. Choose `confirm` or `block`.',
  upsideDown: (stronger: string, severity: string, weaker: string, other: string) =>
    `${code(stronger)} findings get ${code(severity)}, but the less certain ${code(weaker)} ones get ${code(other)}. Exchange the two, or make them alike.`,
};
