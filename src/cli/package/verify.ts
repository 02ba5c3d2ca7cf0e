import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packs } from '../../detector/data/packs/index.ts';
import { readBaked } from '../../policy/baked-policy.ts';
import { packageWords } from '../../text/admin/package-words.ts';
import { editions, fallbackFolder, sendPaths, siteFolder } from '../../../build/file-names.ts';
import { checkManifest } from './manifest/manifest-checks.ts';
import { functionNamesIn } from './manifest/read-manifest.ts';
import { schemaErrors } from './manifest/schema-errors.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import { PackageProblem } from './package-problem.ts';
import { offeredFunctions, readBack } from './prelude.ts';
import type { PackageSettings } from './settings.ts';

/**
 * Reads the written files as Outlook will, and compares them with the settings.
 *
 * @throws {PackageProblem} with all problems
 */
export async function verify(folder: string, settings: PackageSettings, schemas: string | undefined) {
  const manifests = await Promise.all(
    Object.values(editions).map(async ({ manifest }) => ({
      manifest,
      xml: await readFile(path.join(folder, manifest), 'utf8'),
    })),
  );
  const problems = [
    ...(await bakedProblems(path.join(folder, siteFolder), settings)),
    ...(await functionProblems(folder, manifests)),
    ...(await manifestProblems(folder, settings, manifests, schemas)),
  ];
  if (problems.length > 0) throw new PackageProblem(packageWords.failedChecks(problems));
}

async function bakedProblems(site: string, { policy, permission }: PackageSettings): Promise<string[]> {
  const bundles = (await filesBelow(site)).filter(
    (file) => sendPaths.includes(file) || /taskpane[^/]*\.js$/.test(file),
  );
  const problems = bundles.map(async (file) => {
    const found = readBack(await readFile(path.join(site, file), 'utf8'));
    const read = readBaked(found.policy, packs);
    // A bundle without a policy would use the default policy, which must not go unnoticed.
    const isSame = found.policy !== undefined && JSON.stringify(read) === JSON.stringify(policy);
    return [
      ...(isSame ? [] : [packageWords.otherPolicy(file)]),
      ...(found.sendNow === (permission === 'mailbox') ? [] : [packageWords.otherPermission(file)]),
    ];
  });
  return (await Promise.all(problems)).flat();
}

type Manifests = readonly { readonly manifest: string; readonly xml: string }[];

async function functionProblems(folder: string, manifests: Manifests): Promise<string[]> {
  const wanted = manifests.flatMap(({ xml }) => functionNamesIn(xml));
  const scripts = [siteFolder, fallbackFolder].flatMap((part) => sendPaths.map((file) => `${part}/${file}`));
  const problems = scripts.map(async (file) => {
    const offered = offeredFunctions(await readFile(path.join(folder, file), 'utf8'));
    const missing = new Set(wanted.filter((name) => !offered.includes(name)));
    return [...missing].map((name) => packageWords.missingFunction(file, name));
  });
  return (await Promise.all(problems)).flat();
}

async function manifestProblems(
  folder: string,
  { address }: PackageSettings,
  manifests: Manifests,
  schemas: string | undefined,
): Promise<string[]> {
  const place = (hosted: string) => path.join(folder, siteFolder, hosted.slice(address.path.length));
  const problems = manifests.map(async ({ manifest, xml }) => [
    ...checkManifest(xml, place).map(({ check, message }) =>
      packageWords.wrongManifest(manifest, check, message),
    ),
    ...(schemas === undefined ? [] : await schemaErrors(xml, schemas)).map((message) =>
      packageWords.wrongManifest(manifest, 'schema', message),
    ),
  ]);
  return (await Promise.all(problems)).flat();
}
