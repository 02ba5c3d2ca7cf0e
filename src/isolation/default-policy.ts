/** What a browser with Trusted Types (Chromium, and Safari from 26) asks before a text becomes code or markup. */
export interface TextRules {
  readonly createScriptURL: (text: string) => string;
  readonly createHTML: (text: string, type: string, sink: string) => string;
}

/** Outlook's copies of office.js for Windows and Mac read a piece of XML that way; a parsed document is inert. */
const inert = 'DOMParser parseFromString';

/**
 * Nothing becomes markup, and no text becomes a script; from where scripts come, the policy for contents says. Markup is not
 * refused but shown as text: office.js changes without asking us, and an error in it would stop mail.
 */
export const defaultPolicy: TextRules = {
  createScriptURL: (text) => text,
  createHTML: (text, _type, sink) =>
    sink === inert ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
};
