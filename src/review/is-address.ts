/** The most that an SMTP path holds, without its angle brackets (RFC 5321, 4.5.3.1.3). */
const longest = 254;

/** Space, separators, quotes and brackets; control and format characters, which nobody sees. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- a control character is exactly what must not pass
  /[\s<>()[\]\\,;:"\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/;

/**
 * Whether a text that the sender typed has the shape of one address: something, one `@`, and a domain of at least two labels.
 * Shape only: whether the domain is a likely slip is the detector's question.
 */
export function isAddress(text: string): boolean {
  const [local, domain, ...rest] = text.split('@');
  if (text.length > longest || forbidden.test(text) || rest.length > 0 || !local || !domain) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => label !== '');
}
