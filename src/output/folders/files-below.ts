import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lists all files below a folder, with `/` between names, sorted. An empty folder and a link count as files.
 */
export async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    const below = entry.isDirectory() ? await filesBelow(folder, name) : [];
    return below.length > 0 ? below : [name];
  });
  return (await Promise.all(nested)).flat().sort();
}
