/**
 * Makes `../sources/provider-lists.csv.gz` from three unpacked npm packages, each in a folder of its name
 * below `folder`. For each domain the file names the lists that contain it: `a` email-providers, `b`
 * free-email-domains, `c` email-provider-links.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Links {
  readonly providers: readonly { readonly type: string; readonly domains?: readonly string[] }[];
}

/** Returns the lines of the file, or undefined if the folder does not exist. */
export function providerLines(folder: string): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const lists = {
    a: json('email-providers/all.json') as string[],
    b: json('free-email-domains/domains.json') as string[],
    c: ownedBy(json('email-provider-links/dist/providers/emailproviders.json') as Links),
  };
  const found = new Map<string, string>();
  for (const [letter, domains] of Object.entries(lists))
    for (const domain of new Set(domains)) found.set(domain, (found.get(domain) ?? '') + letter);
  const rows = [...found].filter(([domain]) => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(domain));
  return ['domain,lists', ...rows.map((row) => row.join(',')).sort()];
}

/** Leaves out services that only host their customers' domains. */
function ownedBy({ providers }: Links): string[] {
  return providers.filter(({ type }) => type === 'public_provider').flatMap(({ domains = [] }) => domains);
}
