/**
 * The 340 targets of the benchmark, chosen by a fixed procedure from the committed lists:
 * 51 mail providers, 40 .mil, 45 .gov, 25 companies, and organisations that people mistyped in the corpora.
 */
import { federalGovNames, govNames } from '../../../../src/cli/known-good/gov-names.ts';
import { mailProviderDomains } from '../../../../tools/tables/lists/mail-providers.ts';
import { popularity } from '../../../../src/cli/known-good/popular.ts';
import { sourceLines } from '../../../../src/cli/known-good/read-source.ts';

export type TargetKind = 'mail provider' | 'mil' | 'gov' | 'company' | 'organisation';

const companies =
  '3m.com accenture.com baesystems.com boeing.com boozallen.com caci.com citrix.com deloitte.com gd.com ge.com gs.com hp.com ibm.com intel.com jpmorgan.com l3harris.com leidos.com lockheedmartin.com northropgrumman.com pfizer.com redhat.com roche.com rtx.com saic.com siemens.com';

type Row = Record<string, string>;

export function targets(typos: readonly Row[]): Row[] {
  const chosen = new Map<string, TargetKind>();
  const add = (domains: readonly string[], kind: TargetKind, count = Infinity): void => {
    let left = count;
    for (const domain of domains) if (left > 0 && !chosen.has(domain)) chosen.set(domain, (left--, kind));
  };
  const meant = [...new Set(typos.map((row) => row.intended ?? ''))].sort();
  const providers = mailProviderDomains();
  add([...meant.filter((domain) => providers.includes(domain)), ...providers], 'mail provider', 51);
  add(milTargets(), 'mil', 40);
  add(govTargets(), 'gov', 45);
  add(companies.split(' '), 'company', 25);
  add(meant, 'organisation');
  add(popularOrganisations(), 'organisation', 340 - chosen.size);
  return [...chosen].map(([domain, kind]) => ({ domain, kind }));
}

/** The 28 registrable names and the 12 subdomains under which most hosts were seen. */
function milTargets(): string[] {
  const hosts = sourceLines('mil-hosts.txt.gz');
  return [...mostFrequent(hosts, 2).slice(0, 28), ...mostFrequent(hosts, 3).slice(0, 12)];
}

function mostFrequent(hosts: readonly string[], depth: number): string[] {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const labels = host.split('.');
    const name = labels.slice(-depth).join('.');
    if (labels.length > depth && !name.startsWith('www.')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([name]) => name);
}

/** The 38 most popular federal domains and the 7 most popular others. */
function govTargets(): string[] {
  const federal = new Set(federalGovNames());
  const ranked = byPopularity(govNames().map((name) => `${name}.gov`));
  const isFederal = (domain: string): boolean => federal.has(domain.slice(0, -4));
  return [
    ...ranked.filter(isFederal).slice(0, 38),
    ...ranked.filter((domain) => !isFederal(domain)).slice(0, 7),
  ];
}

function popularOrganisations(): string[] {
  const ranked = byPopularity([...popularity().keys()]);
  return ranked.filter((domain) => /^[a-z-]{3,}\.(?:edu|org|ac\.uk)$/.test(domain));
}

function byPopularity(domains: readonly string[]): string[] {
  const rank = popularity();
  const rankOf = (domain: string): number => rank.get(domain) ?? 1_000_000;
  return [...domains].sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
}
