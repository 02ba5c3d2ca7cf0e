/** How one file should be answered. */
export interface ExpectedFile {
  /** Relative to the page, or from the root of the host. */
  readonly path: string;
  /** In hex. */
  readonly sha256: string;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** What `nearmiss package` wrote into `self-test.json`. */
export interface Expected {
  readonly version: string;
  readonly policyVersion: string;
  /** SHA-256 of the first line of `events.js`, which holds the policy. */
  readonly policy: string;
  readonly officeJs: string;
  readonly unwanted: readonly string[];
  readonly files: readonly ExpectedFile[];
}

/** Reads it; undefined where it is not there or is something else. */
export async function readExpected(): Promise<Expected | undefined> {
  try {
    const response = await fetch('self-test.json', { cache: 'no-store' });
    const read = (await response.json()) as Partial<Expected>;
    return Array.isArray(read.files) && read.files.length > 0 ? (read as Expected) : undefined;
  } catch {
    return undefined;
  }
}
