export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const ascii = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));

/** Formats that people pass by mistake. The names are keys of the messages. */
const signatures = [
  { is: 'picture', signature: [0x89, ...ascii('PNG')] },
  { is: 'picture', signature: [0xff, 0xd8, 0xff] },
  { is: 'pdf', signature: ascii('%PDF') },
  { is: 'zip', signature: [...ascii('PK'), 3, 4] },
  { is: 'zip', signature: [0x28, 0xb5, 0x2f, 0xfd] },
  { is: 'old excel', signature: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

/** What a file is that is no table. */
export type NoTable = (typeof signatures)[number]['is'] | 'binary';

/** Returns what a file is that is no table, according to its first bytes. */
export function noTableIn(bytes: Uint8Array): NoTable | undefined {
  return signatures.find(({ signature }) => startsWith(bytes, signature))?.is;
}

export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x1f, 0x8b]);
}

export function isParquet(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii('PAR1'));
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xef, 0xbb, 0xbf]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Determines the encoding of a text by its first bytes. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = (odd: 0 | 1) =>
    bytes.subarray(0, 200).filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const enough = Math.min(bytes.length, 200) * 0.4;
  if (zeros(1) >= enough && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) >= enough && zeros(1) === 0) return 'utf-16be';
  return isOldEncoding(bytes) ? 'windows-1252' : 'utf-8';
}

/**
 * Returns whether there are non-ASCII bytes but no valid UTF-8 character among them, as in old Windows
 * exports.
 */
function isOldEncoding(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  const wrong = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return wrong.includes('\ufffd') && !/[^\0-\x7f\ufffd]/.test(wrong);
}

/** Returns whether there are more control characters than a text table has. */
export function isBinary(head: string): boolean {
  const start = head.slice(0, 4096);
  // eslint-disable-next-line no-control-regex -- searches for control characters
  const controls = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls > start.length / 20;
}
