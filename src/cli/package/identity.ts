import { createHash } from 'node:crypto';

/** The namespace of the organisations' ids. It must never change. */
const namespace = '3b6f3c1e-6b0f-4f5e-9d5b-0f6f2a1c7e44';

/** Matches a UUID such as `d18ba199-b45d-4b37-b325-e0a77de46388`. */
export const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/**
 * Returns the id of an organisation's add-ins. It is derived from the address, so that the same command
 * produces the same bytes and nothing has to be stored. After a move to another address, the administrator
 * passes the old id, so that Outlook sees an update.
 */
export function organisationId(url: string): string {
  return uuidV5(url, namespace);
}

/** Returns the id in the manifest of an edition. For Outlook the two editions are two add-ins. */
export function editionId(organisation: string, edition: string): string {
  return uuidV5(edition, organisation);
}

/** Returns the UUID version 5 of a name in a namespace (RFC 9562, 5.5). */
export function uuidV5(name: string, space: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
