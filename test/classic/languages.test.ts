import { describe, expect, it } from 'vitest';
import { tags } from '../../src/text/tags.ts';
import { languageFile, sendWordsIn } from '../unit/text/all-languages.ts';
import { edition, scriptOf } from './add-in.ts';
import { changed, send, to, writing } from './story.ts';

const doubtful = to('kim@army.ml', 'sam@gmial.com');

describe.each(tags)('classic Outlook set to %s', (tag) => {
  it('runs the script of its language, in both editions and for each locale', async () => {
    const { inManifest } = await languageFile(tag);
    expect(inManifest.locales.length).toBeGreaterThan(0);
    for (const locale of inManifest.locales)
      for (const name of ['on-send', 'smart-alerts'] as const)
        expect(scriptOf(edition(name, locale))).toBe(`events/${tag}.js`);
  });

  it('explains a stopped message and warns while writing in that language, without Intl', async () => {
    const { inManifest } = await languageFile(tag);
    const words = await sendWordsIn(tag);
    const [locale = ''] = inManifest.locales;
    const { options } = await send(writing(doubtful, { locale }));
    const place = words.names.place('ml') ?? '';
    expect(place).not.toBe('');
    expect(options?.errorMessage).toContain(place);
    expect(options?.errorMessage).toContain(words.alert.useButton(words.alert.button, 2));
    expect(options?.cancelLabel).toBe(words.alert.button);
    const outlook = writing(doubtful, { locale });
    await changed(outlook);
    expect(outlook.mail.notices.map(({ message }) => message).join()).toContain('kim@army.ml');
    expect(outlook.mail.notices.map(({ message }) => message).join()).not.toContain('Please');
  });
});

it.each(['en-US', 'sv-SE', 'zh-TW'])(
  'classic Outlook set to %s runs the script with English',
  async (locale) => {
    expect(scriptOf(edition('smart-alerts', locale))).toBe('events.js');
    const { options } = await send(writing(doubtful, { locale }));
    expect(options?.errorMessage).toContain('goes to Mali');
  },
);
