import path from 'node:path';
import webpack from 'webpack';
import { addIn, clouds, playground } from '../../../../webpack.config.ts';

/**
 * Includes every pack, so that any policy can be tried. A package has only the packs that its policy names.
 */
const everyPack = {
  'detector/data/built-in-packs.ts': "export { packs as builtInPacks } from './packs/index.ts';\n",
};

export type CloudName = keyof typeof clouds;

export const isCloudName = (name: string): name is CloudName => Object.hasOwn(clouds, name);

/** Builds the add-in and the playground into two folders below `folder`. Rejects with webpack's own error. */
export const bundles = async (
  folder: string,
  cloud: CloudName,
): Promise<{ addIn: string; playground: string }> => {
  const built = { addIn: path.join(folder, 'addin'), playground: path.join(folder, 'playground') };
  const { officeJs } = clouds[cloud];
  const compiler = webpack([
    ...addIn({ output: built.addIn, officeJs, instead: everyPack, copies: ['manifest*.xml'] }),
    playground({ output: built.playground, instead: everyPack }),
  ]);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
  return built;
};
