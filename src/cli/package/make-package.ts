import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFolder } from '../../output/folders/write-folder.ts';
import { type Built, build } from './build.ts';
import { checksums, checksumsFile } from '../../output/folders/checksums.ts';
import {
  correspondentsFile,
  editions,
  fallbackFolder,
  nginxFile,
  onSendManifest,
  policyFile,
  sbomFile,
  selfTestFile,
  sendPaths,
  siteFolder,
} from '../../../build/file-names.ts';
import { allowedFile, hosting } from './hosting.ts';
import { editionId } from './identity.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import { sbom } from './sbom.ts';
import { selfTestData } from './self-test-data.ts';
import { iis, iisAtRoot, iisAtRootFile } from './server/iis.ts';
import { nginx } from './server/nginx.ts';
import { staticWebApps } from './server/static-web-apps.ts';
import type { PackageSettings } from './settings.ts';
import { verify } from './verify.ts';

export interface Making {
  /** The output folder, as an absolute path. */
  readonly out: string;
  /** The version of Nearmiss. */
  readonly version: string;
  /** A folder with Microsoft's manifest schemas, if the user has one. */
  readonly schemas: string | undefined;
  /** Files and folders that are read; a folder that contains one is never replaced. */
  readonly inputs?: readonly string[];
  /** Whether a folder with files from other sources may be replaced. */
  readonly force?: boolean;
  readonly progress: (part: number) => void;
}

const root = path.join(import.meta.dirname, '../../..');

/** Makes the whole package; if anything fails, writes nothing. */
export function makePackage(settings: PackageSettings, making: Making): Promise<Built> {
  const { out, version, schemas, progress, inputs = [], force = false } = making;
  return writeFolder(out, { mark: onSendManifest, inputs, force }, async (folder) => {
    const site = path.join(folder, siteFolder);
    const built = await build(settings, { site, fallback: path.join(folder, fallbackFolder) }, progress);
    const texts = { ...siteTexts(settings), ...(await ownTexts(settings, built, version)) };
    for (const [name, text] of Object.entries(texts)) await write(folder, name, text);
    await write(folder, `${siteFolder}/${selfTestFile}`, await selfTestData(site, settings, version));
    await verify(folder, settings, schemas);
    await write(folder, checksumsFile, await checksums(folder, await filesBelow(folder)));
    return built;
  });
}

/** Returns the hosted files that webpack does not write. */
function siteTexts(settings: PackageSettings): Record<string, string> {
  const { address } = settings;
  const served = hosting(settings);
  // Classic Outlook on Windows reads this before it lets an event script send requests to its origin.
  const allowed = { allowed: sendPaths.map((file) => `${address.url}/${file}`) };
  return {
    [`${siteFolder}/${allowedFile}`]: `${JSON.stringify(allowed)}\n`,
    [`${siteFolder}/staticwebapp.config.json`]: staticWebApps(served, address.path),
    [`${siteFolder}/web.config`]: iis(served, address.path),
    ...(address.path === '' ? {} : { [`${siteFolder}/${iisAtRootFile}`]: iisAtRoot(served) }),
    [nginxFile]: nginx(served, address),
  };
}

/** Returns the files that are for the administrator and are not hosted. */
async function ownTexts(settings: PackageSettings, { shipped }: Built, version: string) {
  const manifests = Object.values(editions).map(async ({ edition, template, manifest }) => {
    const xml = await readFile(path.join(root, template), 'utf8');
    return [manifest, writeManifest(xml, settings, editionId(settings.id, edition))] as const;
  });
  return {
    ...Object.fromEntries(await Promise.all(manifests)),
    ...policyTexts(settings),
    [sbomFile]: sbom(shipped, version),
  };
}

/** Returns the policy file and the file beside it that it names. */
function policyTexts({ policy, correspondents }: PackageSettings): Record<string, string> {
  const named = correspondents && correspondentsFile;
  return {
    [policyFile]: json({ ...policy, correspondents: named }),
    ...(named === undefined ? {} : { [named]: json(correspondents) }),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
