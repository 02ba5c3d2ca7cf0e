import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/isolation/default-policy.ts';

describe('what a text may become in our pages', () => {
  it('is no markup: it is shown as it was written', () => {
    const shown = defaultPolicy.createHTML(
      'Kim & <img src=x onerror=alert(1)>',
      'TrustedHTML',
      'Element innerHTML',
    );
    expect(shown).toBe('Kim &amp; &lt;img src=x onerror=alert(1)>');
  });

  it('is the address of a script, of which the policy for contents judges', () => {
    const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.00.js';
    expect(defaultPolicy.createScriptURL(address)).toBe(address);
  });

  it('is a parsed document that nobody shows, as office.js in Outlook for Windows and Mac reads one', () => {
    const xml = '<t cid="1"/>';
    expect(defaultPolicy.createHTML(xml, 'TrustedHTML', 'DOMParser parseFromString')).toBe(xml);
  });

  it('is never a script: there is no rule for that, so the browser refuses', () => {
    expect(Object.keys(defaultPolicy).sort()).toEqual(['createHTML', 'createScriptURL']);
  });
});
