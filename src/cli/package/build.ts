import { readFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration, MultiStats } from 'webpack';
import { addIn, fallback, selfTestPage } from '../../../webpack.config.ts';
import { knownGood } from '../../detector/data/known-good.generated.ts';
import { packageWords } from '../../text/admin/package-words.ts';
import { clouds } from '../../../build/clouds.ts';
import { hashedFolder } from './hosting.ts';
import { PackageProblem } from './package-problem.ts';
import { packsModule, knownLegitimateModule } from './policy-data.ts';
import { prelude } from './prelude.ts';
import type { PackageSettings } from './settings.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** The results of a build besides its files. */
export interface Built {
  /** The npm packages with code in a bundle. */
  readonly shipped: readonly ShippedPackage[];
  /** How many known-legitimate domains are packaged with this policy. */
  readonly knownLegitimate: number;
}

/**
 * Builds the hosted files and the fallback into two folders.
 *
 * @param progress called with the finished fraction, from 0 to 1
 * @throws {PackageProblem} if webpack reports errors or warnings
 */
export async function build(
  settings: PackageSettings,
  folders: { readonly site: string; readonly fallback: string },
  progress: (part: number) => void,
): Promise<Built> {
  const { officeJs } = clouds[settings.cloud];
  const knownLegitimate = knownLegitimateModule(settings.policy, knownGood.date);
  const hosted = { output: folders.site, officeJs, hashed: hashedFolder };
  const site = addIn({
    ...hosted,
    prelude: prelude(settings.policy, settings.permission === 'mailbox'),
    instead: {
      'detector/data/built-in-packs.ts': packsModule(settings.policy),
      'detector/data/known-good.generated.ts': knownLegitimate.text,
    },
  });
  const others = [selfTestPage(hosted), fallback({ output: folders.fallback, officeJs })];
  const stats = await run([...site, ...others], progress);
  return { shipped: shippedPackages(stats, await lockFile()), knownLegitimate: knownLegitimate.count };
}

function run(configurations: Configuration[], progress: (part: number) => void): Promise<MultiStats> {
  const compiler = webpack(configurations);
  new webpack.ProgressPlugin(progress).apply(compiler);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(new PackageProblem(packageWords.buildFailed(error.message)));
        else if (stats === undefined || stats.hasErrors() || stats.hasWarnings())
          reject(new PackageProblem(packageWords.buildFailed(stats?.toString('errors-warnings') ?? '')));
        else resolve(stats);
      });
    });
  });
}

async function lockFile(): Promise<unknown> {
  const file = path.join(import.meta.dirname, '../../../package-lock.json');
  return JSON.parse(await readFile(file, 'utf8'));
}
