/** The host's response for one file. */
export interface SeenFile {
  readonly status: number;
  readonly redirected: boolean;
  /** SHA-256 of the body, in hex. */
  readonly sha256: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** Fetches a file from the host, bypassing all caches. Undefined if the host does not respond. */
export async function fetchFile(path: string): Promise<SeenFile | undefined> {
  try {
    const response = await fetch(path, { cache: 'no-store' });
    const body = await response.arrayBuffer();
    const { status, redirected, headers } = response;
    return { status, redirected, headers, body, sha256: await sha256(body) };
  } catch {
    return undefined;
  }
}

/** Returns the SHA-256 in hex. */
export async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
