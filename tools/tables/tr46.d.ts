declare module 'tr46' {
  /** Returns the ASCII form of a domain (UTS 46, ToASCII), or null if it has none. */
  export function toASCII(domain: string, options: Readonly<Record<string, boolean>>): string | null;
}

declare module 'tr46/lib/statusMapping.js' {
  const statuses: { readonly STATUS_MAPPING: Readonly<Record<'ignored', number>> };
  export default statuses;
}
