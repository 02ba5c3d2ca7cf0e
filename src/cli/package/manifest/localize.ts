import { atSend, inManifest } from '../../../text/languages/en.ts';
import { type Tag, tags } from '../../../text/tags.ts';
import type { Language } from '../../../text/words.ts';
import { escapeXml } from '../escape-xml.ts';
import { sendPath, sendPathIn } from '../../../../build/file-names.ts';

/**
 * The parts of a manifest that differ between languages: where each is, its English value and its other
 * values.
 */
const places: readonly {
  readonly start: string;
  readonly end: string;
  readonly override: string;
  readonly value: (english: string, language: Language, tag: Tag) => string;
  readonly english?: string;
}[] = [
  {
    start: '<Description',
    end: '</Description>',
    override: 'Override',
    english: inManifest.description,
    value: (_, language) => language.inManifest.description,
  },
  {
    start: '<bt:Url id="Events.Url"',
    end: '</bt:Url>',
    override: 'bt:Override',
    value: (english, _, tag) => english.replace(sendPath, sendPathIn(tag)),
  },
  {
    start: '<bt:String id="Pane.Label"',
    end: '</bt:String>',
    override: 'bt:Override',
    english: atSend.alert.button,
    value: (_, language) => language.atSend.alert.button,
  },
  {
    start: '<bt:String id="Pane.Tip"',
    end: '</bt:String>',
    override: 'bt:Override',
    english: inManifest.tip,
    value: (_, language) => language.inManifest.tip,
  },
];

/**
 * Returns the manifest with its texts in all languages. Outlook compares whole locales (`es` does not apply
 * to `es-MX`, office-js 6799), so every locale is listed.
 *
 * @throws {Error} if the manifest has no place for one of the texts
 */
export async function localize(xml: string): Promise<string> {
  const languages = await Promise.all(
    tags.map(async (tag) => [tag, (await import(`../../../text/languages/${tag}.ts`)) as Language] as const),
  );
  return places.reduce((text, { start, end, override, value, english }) => {
    const place = new RegExp(`( *)${start} DefaultValue="([^"]*)"(?: />|>[^]*?${end})`);
    const [whole, indent = '', before = ''] = place.exec(text) ?? [];
    if (whole === undefined) throw new Error(`The manifest has no ${start}.`);
    const standard = english === undefined ? before : escapeXml(english);
    const overrides = languages.flatMap(([tag, language]) =>
      language.inManifest.locales.map((locale) => {
        const text = escapeXml(value(standard, language, tag));
        return `${indent}  <${override} Locale="${locale}" Value="${text}" />\n`;
      }),
    );
    const written = `${indent}${start} DefaultValue="${standard}">\n${overrides.join('')}${indent}${end}`;
    return text.replace(whole, () => written);
  }, xml);
}
