// Declared here because the send path is compiled without DOM types.
declare const location: { readonly href: string; readonly origin: string };

/**
 * Returns whether a message comes from this add-in. Clients before DialogOrigin 1.1 do not report the origin,
 * and are trusted.
 */
export function isFromUs(origin: string | undefined): boolean {
  return origin === undefined || origin === location.origin;
}

/** Returns the absolute URL of a page in the same folder as this one. */
export function siblingUrl(page: string): string {
  const path = location.href.split(/[?#]/)[0] ?? '';
  return path.slice(0, path.lastIndexOf('/') + 1) + page;
}
