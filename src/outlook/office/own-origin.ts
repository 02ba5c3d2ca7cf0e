// The address of our own page; the compiler of the send path knows no DOM.
declare const location: { readonly href: string; readonly origin: string };

/** Whether a message may be believed. Clients before DialogOrigin 1.1 do not say where it came from. */
export function isFromUs(origin: string | undefined): boolean {
  return origin === undefined || origin === location.origin;
}

/** The absolute address of a page that lies beside ours. */
export function besides(page: string): string {
  const path = location.href.split(/[?#]/)[0] ?? '';
  return path.slice(0, path.lastIndexOf('/') + 1) + page;
}
