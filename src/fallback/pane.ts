import { launchContext } from '../outlook/office/launch-context.ts';
import { directionOf } from '../text/load/direction-of.ts';
import { languageFor } from '../text/load/language-for.ts';
import { switchedOff } from '../text/compose/switched-off.ts';

/** The part of a document that is used. Classic Outlook's runtime has no document. */
declare const document: Page | undefined;

interface Page {
  readonly documentElement: { lang: string; dir: string };
  querySelector(selector: string): { textContent: string | null } | null;
}

/** Translates the pane's English text to Outlook's language. Does nothing outside the pane. */
export async function translatePane(): Promise<void> {
  if (typeof document === 'undefined') return;
  const { locale } = await launchContext();
  const language = languageFor(locale);
  const paragraph = document.querySelector('main p');
  if (!paragraph || language === 'en') return;
  paragraph.textContent = switchedOff[language].pane;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
}
