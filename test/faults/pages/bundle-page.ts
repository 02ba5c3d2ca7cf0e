import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../../src/playground/server/folders.ts';

/** Returns a script of this folder and everything that it imports, as one text. */
export const bundlePage = (name: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, 'test/faults/pages', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${name} came to nothing`);
  return file.text;
};
