import { createHash } from 'node:crypto';

/** The pages that are hosted. */
export type HostedPage = 'commands' | 'dialog' | 'taskpane' | 'switched-off' | 'self-test';

/** office.js of Outlook on the web loads MicrosoftAjax.js from there, whatever its own address (office-js 4131). */
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Fluent UI makes empty style elements and fills them rule by rule, which no policy for contents forbids. */
const emptyStyle = hashOf('');

/** The look of the one page of the pane that has no Fluent UI. */
export const switchedOffStyle = [
  "body { margin: 16px; font: 14px / 20px 'Segoe UI', sans-serif; }",
  'h1 { margin: 0 0 12px; font-size: 20px; line-height: 28px; }',
].join(' ');

/** Pages that draw what strangers wrote: there no text may become markup (`src/isolation`). */
const drawing: readonly HostedPage[] = ['dialog', 'taskpane'];

/**
 * The policy for contents of a page, as it stands in the page itself; a server's header adds who may frame it, which a page
 * cannot say. Nothing is fetched, framed or submitted; scripts come from our host and from Microsoft. `unsafe-eval` is left
 * out: MicrosoftAjax.js evaluates text at its end, when all that office.js needs of it is there.
 *
 * @param officeJs the address of office.js
 */
export function contentPolicy(officeJs: string, page: HostedPage): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin} ${microsoftAjax}`,
    `style-src 'self' ${emptyStyle}${page === 'switched-off' ? ` ${hashOf(switchedOffStyle)}` : ''}`,
    "img-src 'self' data:",
    ...(page === 'self-test' ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(drawing.includes(page) ? ["require-trusted-types-for 'script'", 'trusted-types default'] : []),
  ].join('; ');
}

/** The playground shows the add-in's pages, wherever those are, and reads its manifests. */
export const playgroundStyle = 'body { margin: 0; }';
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle} ${hashOf(playgroundStyle)}`,
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "frame-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
