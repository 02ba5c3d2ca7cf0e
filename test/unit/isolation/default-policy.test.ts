import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/isolation/default-policy.ts';

describe('the Trusted Types default policy', () => {
  it('escapes text that is assigned as markup, so that it is shown as written', () => {
    const shown = defaultPolicy.createHTML(
      'Kim & <img src=x onerror=alert(1)>',
      'TrustedHTML',
      'Element innerHTML',
    );
    expect(shown).toBe('Kim &amp; &lt;img src=x onerror=alert(1)>');
  });

  it('passes script addresses on unchanged, so that the content security policy decides', () => {
    const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.00.js';
    expect(defaultPolicy.createScriptURL(address)).toBe(address);
  });

  it('leaves text unchanged for DOMParser, which office.js uses in Outlook for Windows and Mac', () => {
    const xml = '<t cid="1"/>';
    expect(defaultPolicy.createHTML(xml, 'TrustedHTML', 'DOMParser parseFromString')).toBe(xml);
  });

  it('has no rule that creates a script, so the browser refuses every one', () => {
    expect(Object.keys(defaultPolicy).sort()).toEqual(['createHTML', 'createScriptURL']);
  });
});
