import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { nextSteps } from '../../text/admin/package-words.ts';
import { plain } from '../../text/plain.ts';
import type { Built } from './build.ts';
import type { CloudName } from '../../../build/clouds.ts';
import { type Edition, editions, fallbackFolder, siteFolder } from '../../../build/file-names.ts';
import { editionId } from './identity.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import type { PackageSettings } from './settings.ts';

/** What `--json` prints. */
export interface PackageSummary {
  /** The output folder, as an absolute path. */
  readonly out: string;
  readonly url: string;
  readonly cloud: CloudName;
  readonly permission: 'item' | 'mailbox';
  /** The id to pass with `--id` if the address changes. */
  readonly id: string;
  readonly manifests: Readonly<
    Record<'onSend' | 'smartAlerts', { readonly id: string; readonly file: string }>
  >;
  readonly manifestVersion: string;
  readonly policyVersion: string;
  readonly packs: readonly string[];
  readonly correspondents: number;
  /** How many known-legitimate domains are packaged with the policy. */
  readonly knownGood: number;
  /** The sizes of the hosted scripts after gzip, in bytes. */
  readonly compressed: Readonly<Record<string, number>>;
  /** Whether the manifests were checked against Microsoft's schemas. */
  readonly schemas: boolean;
  readonly files: readonly string[];
}

export interface Made {
  readonly settings: PackageSettings;
  readonly out: string;
  readonly built: Built;
  readonly schemas: boolean;
}

/** The maximum length of a policy's version, in characters. */
const longestVersion = 100;

/**
 * The send path is fetched before the first Send. If it is larger than this after gzip, in bytes, the summary
 * says so.
 */
const sendPathBudget = 65_536;

export async function summaryOf({ settings, out, built, schemas }: Made): Promise<PackageSummary> {
  const files = await filesBelow(out);
  const manifestOf = ({ edition, manifest }: Edition) => ({
    id: editionId(settings.id, edition),
    file: path.join(out, manifest),
  });
  return {
    out,
    url: settings.address.url,
    cloud: settings.cloud,
    permission: settings.permission,
    id: settings.id,
    manifests: {
      onSend: manifestOf(editions.onSend),
      smartAlerts: manifestOf(editions.smartAlerts),
    },
    manifestVersion: settings.version,
    policyVersion: settings.policy.version,
    packs: settings.policy.packs,
    correspondents: settings.policy.correspondents.length,
    knownGood: built.knownLegitimate,
    compressed: await compressedSizes(out, files),
    schemas,
    files,
  };
}

/** Returns the lines that are printed without `--json`. */
export function textOf(summary: PackageSummary, isGivenId: boolean): readonly string[] {
  const { origin, host, pathname } = new URL(summary.url);
  return nextSteps({
    ...summary,
    policyVersion: plain(summary.policyVersion, longestVersion),
    origin,
    host,
    path: pathname.replace(/\/$/, ''),
    isGivenId,
    knownLegitimate: summary.knownGood,
    sizes: summary.compressed,
    exceeded: (summary.compressed['events.js'] ?? 0) > sendPathBudget ? sendPathBudget : undefined,
    isSovereign: summary.cloud !== 'commercial',
    site: path.join(summary.out, siteFolder),
    fallback: path.join(summary.out, fallbackFolder),
  });
}

/** Returns the sizes of the hosted scripts after gzip, by file name without hash. */
async function compressedSizes(out: string, files: readonly string[]): Promise<Record<string, number>> {
  const scripts = files.filter((file) => file.startsWith(`${siteFolder}/`) && file.endsWith('.js'));
  const sizes = scripts.map(async (file) => {
    const name = path.basename(file).replace(/\.[\da-f]+\.js$/, '.js');
    return [name, gzipSync(await readFile(path.join(out, file)), { level: 9 }).length] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}
