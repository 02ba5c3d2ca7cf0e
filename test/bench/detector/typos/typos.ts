import { parse } from 'tldts';
import { isAdjacent } from './single-edits.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The typed suffix is one keystroke away: `.ml`, `.mi`, `.mli`, `.mill`, `.mil1`, `.nil`. */
export function commonTypos(domain: string): string[] {
  const at = domain.lastIndexOf('.') + 1;
  const [name, tld] = [domain.slice(0, at), domain.slice(at)];
  const typos: string[] = [`${tld}1`, `${tld}l`];
  for (let index = 0; index < tld.length; index++) {
    const [before, key, after] = [tld.slice(0, index), tld.charAt(index), tld.slice(index + 1)];
    if (tld.length > 2) typos.push(before + after);
    typos.push(before + key + key + after);
    if (after !== '' && !after.startsWith(key)) typos.push(before + after.charAt(0) + key + after.slice(1));
    for (const other of letters) {
      if (other === key || !isAdjacent(key, other)) continue;
      typos.push(before + other + after, before + key + other + after);
    }
  }
  return typos.filter((typo) => typo !== tld && !isSibling(tld, typo)).map((typo) => name + typo);
}

/**
 * Another large TLD counts as a wrong TLD and not as a typo, so that `.com` and `.co` are counted apart.
 */
function isSibling(tld: string, typo: string): boolean {
  return tld.length === 2 && parse(`example.${typo}`).isIcann === true;
}

/**
 * The name is right, and the ending is quite another one. `.edu` is not among them: universities have the
 * names of states and agencies (`virginia.edu`, `nps.edu`), and no list of ours knows them all.
 */
export function wrongTlds(domain: string): string[] {
  const { domainWithoutSuffix, publicSuffix, subdomain } = parse(domain);
  const name = subdomain ? `${subdomain}.${domainWithoutSuffix ?? ''}` : (domainWithoutSuffix ?? '');
  return ['com', 'org', 'net', 'us', 'gov', 'mil', 'co', 'info']
    .filter((tld) => tld !== publicSuffix)
    .map((tld) => `${name}.${tld}`);
}

/** The whole right domain, inside another one. */
export function embeddings(domain: string): string[] {
  const behind = ['co', 'com', 'ml', 'net', 'us', 'org', 'com.co', 'example.net', 'mail-relay.com'];
  return [
    ...behind.map((suffix) => `${domain}.${suffix}`),
    `mail.${domain}.example.org`,
    `${domain.split('.').join('-')}.net`,
    `${domain.split('.').join('-')}.info`,
  ];
}

/** The organisation's own label with a trustworthy word. */
export function combosquats(domain: string): string[] {
  const label = parse(domain).domainWithoutSuffix ?? '';
  const words = ['mail', 'hr', 'secure', 'login', 'email', 'info', 'hq', 'support'];
  return words.flatMap((word) => [`${label}-${word}.com`, `${word}-${label}.org`, `${label}${word}.com`]);
}
