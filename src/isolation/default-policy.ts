/**
 * The callbacks of a Trusted Types policy, called before a string becomes code or markup (Chromium, and
 * Safari from 26).
 */
export interface TextRules {
  readonly createScriptURL: (text: string) => string;
  readonly createHTML: (text: string, type: string, sink: string) => string;
}

/** Outlook's copies of office.js for Windows and Mac parse XML with this sink. A parsed document is inert. */
const inert = 'DOMParser parseFromString';

/**
 * Prevents strings from becoming markup or inline scripts. The Content Security Policy restricts script
 * sources. Markup is escaped instead of rejected, because office.js changes without notice, and an error in
 * it would block mail.
 */
export const defaultPolicy: TextRules = {
  createScriptURL: (text) => text,
  createHTML: (text, _type, sink) =>
    sink === inert ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
};
