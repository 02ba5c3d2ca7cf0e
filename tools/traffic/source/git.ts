import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Reads the headers of all messages in a repository of public-inbox, of either version: each message is a file
 * `m` of a commit (version 2), or `ab/cdef…` (version 1). Text is in Latin-1.
 *
 * @throws if git fails
 */
export async function* headersInGit(folder: string): AsyncGenerator<string> {
  const git = (...words: string[]) => spawn('git', ['-c', 'safe.directory=*', '-C', folder, ...words]);
  const list = git('rev-list', '--objects', '--all');
  const read = git('cat-file', '--batch');
  const failed = Promise.all([failure(list), failure(read)]);
  const piped = pipeline(list.stdout, onlyMessages(), read.stdin).catch(() => undefined);
  for await (const message of objectsIn(read.stdout)) yield headerOf(message);
  await piped;
  const reason = (await failed).find((one) => one !== undefined);
  if (reason !== undefined) throw new Error(`git in ${folder}: ${reason}`);
}

/** Waits for the end of a process. Returns its standard error if it failed. */
async function failure(process: ChildProcess): Promise<string | undefined> {
  let said = '';
  process.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(process, 'close')) as [number];
  return code === 0 ? undefined : said.trim();
}

const isMessage = (name: string): boolean => name === 'm' || /^[0-9a-f]{2}\/[0-9a-f]{38,62}$/.test(name);

/** Reads lines `<object> <name>` and writes the objects of messages, one per line. */
function onlyMessages(): Transform {
  let rest = '';
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      const objects = lines.map((line) => line.split(' ')).filter(([, name = '']) => isMessage(name));
      done(null, objects.map(([object = '']) => `${object}\n`).join(''));
    },
  });
}

const lineFeed = 10;

/** Splits the output of `git cat-file --batch`: a line `<object> blob <bytes>`, the bytes, a line feed. */
async function* objectsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let have = 0;
  let wanted = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    have += chunk.length;
    if (have < wanted) continue;
    let rest = Buffer.concat(parts);
    for (;;) {
      const line = rest.indexOf(lineFeed);
      const size = line < 0 ? NaN : Number(rest.subarray(0, line).toString('latin1').split(' ')[2]);
      wanted = line < 0 ? 0 : line + 1 + size + 1;
      if (line < 0 || rest.length < wanted) break;
      yield rest.subarray(line + 1, line + 1 + size);
      rest = rest.subarray(wanted);
    }
    parts = [rest];
    have = rest.length;
  }
}

function headerOf(message: Buffer): string {
  const text = message.toString('latin1', 0, 1_000_000);
  const end = /\r?\n\r?\n/.exec(text);
  return end ? text.slice(0, end.index) : text;
}
