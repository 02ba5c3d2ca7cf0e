import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Returns the file descriptor of this process that a path such as `/dev/stdout` or `/dev/fd/3` stands for,
 * also through links; `undefined` for any other path. To open such a path would truncate the file behind it.
 */
export function ownDescriptor(file: string): number | undefined {
  let place = path.resolve(file);
  for (let links = 0; links < 10; links += 1) {
    const [, number] = /^(?:\/dev|\/proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(place) ?? [];
    if (number !== undefined && isOwn(place)) return Number(number);
    if (place === '/dev/stdout') return 1;
    if (place === '/dev/stderr') return 2;
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
    place = path.resolve(path.dirname(place), readlinkSync(place));
  }
  return undefined;
}

function isOwn(place: string): boolean {
  const [, , owner = ''] = place.split('/');
  return !/^\d+$/.test(owner) || Number(owner) === process.pid;
}
