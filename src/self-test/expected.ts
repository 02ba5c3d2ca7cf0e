/** The expected response for one file. */
export interface ExpectedFile {
  /** Relative to the page, or absolute from the root of the host. */
  readonly path: string;
  /** SHA-256 of the body, in hex. */
  readonly sha256: string;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The content of `self-test.json`, which `nearmiss package` writes. */
export interface Expected {
  readonly version: string;
  readonly policyVersion: string;
  /** SHA-256 of the first line of `events.js`, which contains the policy. */
  readonly policy: string;
  readonly officeJs: string;
  readonly unwanted: readonly string[];
  readonly files: readonly ExpectedFile[];
}

/** Reads `self-test.json`. Undefined if it is missing or invalid. */
export async function readExpected(): Promise<Expected | undefined> {
  try {
    const response = await fetch('self-test.json', { cache: 'no-store' });
    const read = (await response.json()) as Partial<Expected>;
    return Array.isArray(read.files) && read.files.length > 0 ? (read as Expected) : undefined;
  } catch {
    return undefined;
  }
}
