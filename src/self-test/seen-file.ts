/** How one file was answered. */
export interface SeenFile {
  readonly status: number;
  readonly redirected: boolean;
  /** In hex. */
  readonly sha256: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** Asks the host for a file, past every cache; undefined where it does not answer. */
export async function lookAt(path: string): Promise<SeenFile | undefined> {
  try {
    const response = await fetch(path, { cache: 'no-store' });
    const body = await response.arrayBuffer();
    const { status, redirected, headers } = response;
    return { status, redirected, headers, body, sha256: await sha256(body) };
  } catch {
    return undefined;
  }
}

/** In hex. */
export async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
