import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { headersInGit } from './git.ts';
import { headersInMbox } from './mbox.ts';

/**
 * Reads the headers of all messages in an archive: a file in an mbox format, a git repository of public-inbox,
 * or a folder with several of them (`git/0.git`, `git/1.git`), as public-inbox 2 stores a list.
 *
 * @throws if there is no such archive
 */
export async function* headersOf(archive: string): AsyncGenerator<string> {
  if (!existsSync(archive)) throw new Error(`There is no ${archive}.`);
  if (!statSync(archive).isDirectory()) {
    yield* headersInMbox(archive);
    return;
  }
  const repositories = repositoriesIn(archive);
  if (repositories.length === 0) throw new Error(`${archive} is neither a file nor a git repository.`);
  for (const repository of repositories) yield* headersInGit(repository);
}

function repositoriesIn(folder: string): string[] {
  const isRepository = ['objects', '.git'].some((name) => existsSync(path.join(folder, name)));
  if (isRepository) return [folder];
  const epochs = path.join(folder, 'git');
  if (!existsSync(epochs)) return [];
  return readdirSync(epochs)
    .filter((name) => name.endsWith('.git'))
    .map((name) => path.join(epochs, name));
}
